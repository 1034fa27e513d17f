# Publishing: why nothing, or not everything, was written. $path is the file or folder as it is called on disk.

publish-outside = The file “{ $path }” cannot be published: its name is not an address inside the output folder.
    .help = Nothing was written. A name must not have a backslash (\), two slashes in a row, or a part “..”. Rename the file in the folder it is published from.
publish-reserved = The file “{ $path }” cannot be published: the name is reserved. The program uses it to keep track of what was published, or it belongs to Git.
    .help = Nothing was written. Give the file another name in the folder it is published from.
publish-not-portable = The file “{ $path }” cannot be published: not every server and computer accepts such a name.
    .help = Nothing was written. A name must not have any of the characters < > : " | ? *, must not end in a full stop or a space, must not be a device name of Windows (such as CON or NUL), and must be no longer than 255 bytes. Rename the file.
publish-clash = The files “{ $other }” and “{ $path }” cannot both be published: they would come to the same place.
    .help = Nothing was written. Rename one of them. Capital and small letters are not enough to tell names apart, and a file and a folder cannot have the same name.
publish-target-link = The output folder “{ $path }” is a link. Nothing is published through a link, because somebody else’s files behind it could be deleted by mistake.
    .help = Nothing was written. Name the folder the link leads to, or remove the link.
publish-target-file = “{ $path }”, given as the output folder, is not a folder.
    .help = Nothing was written. Name another folder with --output, or move the file away.
publish-target-home = Nothing is published into “{ $path }”: it is your home folder, a folder around it, or the root of a disk.
    .help = Nothing was written. With --output, name an empty folder that is for this site only, such as “public”.
publish-target-around-source = Nothing is published into “{ $path }”: the site’s source files are in it, and publishing could damage them.
    .help = Nothing was written. With --output, name a folder without source files, such as “public”.
publish-target-in-source = Nothing is published into “{ $path }”: it is in a source folder (content, themes or locales), and what is published there would be read as source next time.
    .help = Nothing was written. With --output, name a folder beside the source folders, such as “public”.
publish-target-git = Nothing is published into “{ $path }”: it is a working folder of Git, or among Git’s own files.
    .help = Nothing was written. Publish into an empty folder and copy the files from there, or, with --output, name a folder of its own inside the working folder.
publish-target-foreign = Nothing is published into “{ $path }”: there are things in it that this program did not publish, for example “{ $example }”.
    .help = Nothing was written. With --output, name an empty or a new folder. If the folder is this site’s old output folder, make sure that nothing else is in it, empty it, and publish again.
publish-newer-manifest = “{ $path }” was published by a newer version of this program, whose records this version cannot read.
    .help = Nothing was written. Update the program, or publish into an empty folder.
publish-busy = Another build is publishing into “{ $path }”, and did not finish while this one waited.
    .help = Nothing was written. Try again in a moment. If this happens again, see whether another seloste was left running.
publish-obstacle = “{ $path }” is in the way in the output folder. This program did not make it, or it was changed afterwards.
    .help = Move or remove it and publish again. Links inside the output folder are not followed.
publish-io = The file or folder “{ $path }” could not be handled: { $reason }.
    .help = Put the cause right and publish again: the next build continues where this one stopped. Every file that is already published is whole.

publish-reason-denied = permission was denied
publish-reason-in-use = permission was denied, or another program has it open
publish-reason-read-only = the disk cannot be written to
publish-reason-full = there is no space left on the disk
publish-reason-not-found = it is not there
