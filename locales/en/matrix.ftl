# The completeness matrix: which notice has which part in which language.

matrix-title = Completeness of the privacy notices
matrix-sum = { $percent }% complete: { $registers ->
        [one] { $registers } register
       *[other] { $registers } registers
    } of { $controllers ->
        [one] { $controllers } controller
       *[other] { $controllers } controllers
    }.
matrix-percent = { $percent }%
matrix-languages = Several signs in a cell: { $languages }
matrix-controller = { $name }: { $percent }% complete
matrix-controller-empty = { $name }: no registers
matrix-bar = { $name }: { $percent }% complete ({ $complete } complete, { $warning } with a warning, { $missing } missing or wrong).
matrix-chart = Share of required parts that are complete, by controller
matrix-controllers = Controllers
matrix-registers = Registers, part by part
matrix-no-registers = There is no register yet.
matrix-counted = Counted are the parts that the law asks of each register, in each of its languages. Exceptions that the controller has recorded count as complete.
matrix-gaps = Most frequent gaps
matrix-no-gaps = There are none.
matrix-overdue = Reviews that are overdue
matrix-no-overdue = There are none.
matrix-unread = Files with an error of form, whose registers are not counted
matrix-draft = draft

matrix-head-controller = Controller
matrix-head-register = Register
matrix-head-registers = Registers
matrix-head-percent = Complete, share
matrix-head-gap = Gap
matrix-head-rule = Rule
matrix-head-law = Law

matrix-status-complete = complete
matrix-status-warning = warning
matrix-status-missing = missing or wrong
matrix-status-not-applicable = not applicable

matrix-part-controller = Controller
matrix-part-dpo = Data protection officer
matrix-part-purposes = Purposes
matrix-part-bases = Legal bases
matrix-part-legitimate-interests = Legitimate interests
matrix-part-special-data = Special data and children
matrix-part-data = Data
matrix-part-sources = Sources
matrix-part-recipients = Recipients
matrix-part-transfers = Transfers
matrix-part-storage = Storage times
matrix-part-rights = Rights
matrix-part-complaint = Complaint
matrix-part-provision = Obligation to give data
matrix-part-automated-decisions = Automated decisions
matrix-part-version = Version and review
matrix-part-other = Other duties
