# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

Q-PARITY = Texten i fältet ”{ $field }” saknas på detta språk: { $lang }.
    .help = Skriv texten på alla webbplatsens språk. Om den är densamma på alla, ange den för vart och ett.
