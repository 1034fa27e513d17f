use crate::report::{Kind, Rule, Severity};

/// Declares the structural rules: code and the name that reads after “allow”.
macro_rules! rules {
    ($($(#[$doc:meta])* $constant:ident = $code:literal $name:literal $severity:ident;)*) => {
        $(
            $(#[$doc])*
            pub static $constant: Rule = Rule {
                code: $code,
                name: $name,
                severity: Severity::$severity,
                kind: Kind::Structure,
                mandatory: matches!(Severity::$severity, Severity::Error),
                profiles: &["core"],
                law: &[],
            };
        )*
        static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    /// No controller at all.
    SITE_EMPTY = "SITE-EMPTY" "empty-site" Error;
    /// A folder of registers lacks `controller.yaml`.
    CONTROLLER_MISSING = "CONTROLLER-MISSING" "missing-controller-file" Error;
    /// A file in a place where no file belongs.
    FILE_MISPLACED = "FILE-MISPLACED" "misplaced-file" Error;
    /// The name of a file or folder is no id.
    FILE_NAME = "FILE-NAME" "file-name" Error;
    /// A link out of the site, in a circle or to nothing.
    FILE_LINK = "FILE-LINK" "link-out-of-site" Error;
    /// The system does not let the file be read.
    FILE_UNREADABLE = "FILE-UNREADABLE" "unreadable-file" Error;
    /// A file larger than any register.
    FILE_SIZE = "FILE-SIZE" "large-file" Error;
    /// Not UTF-8.
    FILE_ENCODING = "FILE-ENCODING" "file-encoding" Error;
    /// Nothing in the file.
    FILE_EMPTY = "FILE-EMPTY" "empty-file" Error;
    /// Several documents in one file.
    FILE_DOCUMENTS = "FILE-DOCUMENTS" "several-documents" Error;
    /// The schema accepted what the model does not: a fault of seloste's own.
    FILE_MODEL = "FILE-MODEL" "unusable-file" Error;
    /// Not YAML.
    YAML_SYNTAX = "YAML-SYNTAX" "yaml-syntax" Error;
    /// Indented with tabs.
    YAML_TAB = "YAML-TAB" "tab-indentation" Error;
    /// Too deep, or too much.
    YAML_LIMIT = "YAML-LIMIT" "yaml-limit" Error;
    /// Quotation marks of a word processor around a text.
    YAML_QUOTES = "YAML-QUOTES" "curly-quotes" Warning;
    /// The same key twice.
    YAML_DUPLICATE = "YAML-DUPLICATE" "duplicate-key" Error;
    /// A key that is not a word.
    YAML_KEY = "YAML-KEY" "odd-key" Error;
    /// A tag: `!Foo`.
    YAML_TAG = "YAML-TAG" "yaml-tag" Error;
    /// A merge key: `<<`.
    YAML_MERGE = "YAML-MERGE" "merge-key" Error;
    /// A key that the schema does not know.
    KEY_UNKNOWN = "KEY-UNKNOWN" "unknown-key" Error;
    /// A key that the schema requires.
    KEY_MISSING = "KEY-MISSING" "missing-key" Error;
    /// A value of another kind.
    VALUE_TYPE = "VALUE-TYPE" "value-type" Error;
    /// A word that is not one of the choices.
    VALUE_CHOICE = "VALUE-CHOICE" "value-choice" Error;
    /// A text in another form: a date, an e-mail address.
    VALUE_FORM = "VALUE-FORM" "value-form" Error;
    /// A list without entries where there must be one.
    VALUE_EMPTY = "VALUE-EMPTY" "empty-list" Error;
    /// A reference to what is not there.
    REF_UNKNOWN = "REF-UNKNOWN" "unknown-reference" Error;
    /// Files that extend each other in a circle.
    EXTENDS_CIRCLE = "EXTENDS-CIRCLE" "circular-extends" Error;
    /// A file of the site that is not there.
    FILE_MISSING = "FILE-MISSING" "missing-file" Error;
    /// An earlier address that is also another page's.
    ALIAS_CLASH = "ALIAS-CLASH" "clashing-alias" Error;
    /// A file of `content/static/` whose name does not fit an address.
    STATIC_NAME = "STATIC-NAME" "static-file-name" Error;
    /// A file of `content/static/` that a browser would run.
    STATIC_ACTIVE = "STATIC-ACTIVE" "active-static-file" Error;
    /// A word that is in no vocabulary.
    WORD_UNKNOWN = "WORD-UNKNOWN" "unknown-word" Error;
    /// A reference to a law without an act.
    ACT_MISSING = "ACT-MISSING" "missing-act" Error;
    /// An act that is not in the table.
    ACT_UNKNOWN = "ACT-UNKNOWN" "unknown-act" Error;
    /// A code under `rules:` that is no rule's.
    RULE_UNKNOWN = "RULE-UNKNOWN" "unknown-rule" Error;
    /// The same id twice.
    ID_DUPLICATE = "ID-DUPLICATE" "duplicate-id" Error;
    /// A key that is not a language tag where languages are expected.
    LANGUAGE_UNKNOWN = "LANGUAGE-UNKNOWN" "unknown-language" Error;
    /// A language of the site that has no locale.
    LANGUAGE_LOCALE = "LANGUAGE-LOCALE" "missing-locale" Error;
    /// Languages that fall back to each other in a circle.
    LANGUAGE_CIRCLE = "LANGUAGE-CIRCLE" "circular-fallback" Error;
    /// A text in a language that is not the site's.
    LANGUAGE_UNUSED = "LANGUAGE-UNUSED" "unused-language" Warning;
}

/// Every structural rule.
#[must_use]
pub fn rules() -> &'static [&'static Rule] {
    ALL
}
