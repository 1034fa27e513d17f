use super::Finding;
use crate::model::Id;
use crate::source::Sources;

/// Whose fault a finding is: that of one register, of a file that several share, or of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope<'a> {
    /// Its name: `demo/customers` of a register, `content/demo/controller.yaml` of a file; empty of the site.
    pub name: String,
    controller: Option<&'a str>,
    register: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// The scope of a settled finding. What stands in a register's own file, or in no file, is the register's own;
    /// what stands in another belongs to all that share it, whichever of them the finding names.
    #[must_use]
    pub fn of(finding: &'a Finding, sources: &'a Sources) -> Self {
        let named = (finding.controller.as_ref().map(Id::as_str), finding.register.as_ref().map(Id::as_str));
        let file = finding.place.as_ref().map(|place| sources.file(place.file).name.as_str());
        match (named, file) {
            ((Some(controller), Some(register)), file)
                if file.is_none_or(|file| folder(file) == Some(controller) && stem(file) == register) =>
            {
                Self::register(controller, register)
            }
            (_, Some(file)) => Self { name: file.to_owned(), controller: folder(file), register: None },
            ((controller, _), None) => {
                Self { name: controller.unwrap_or_default().to_owned(), controller, register: None }
            }
        }
    }

    /// The scope of a register.
    #[must_use]
    pub fn register(controller: &'a str, register: &'a str) -> Self {
        let name = format!("{controller}/{register}");
        Self { name, controller: Some(controller), register: Some(register) }
    }

    /// The scope of the site as a whole.
    #[must_use]
    pub const fn site() -> Self {
        Self { name: String::new(), controller: None, register: None }
    }

    /// Whether it is the scope of one register.
    #[must_use]
    pub const fn is_register(&self) -> bool {
        self.register.is_some()
    }

    /// Whether a fault in this scope may be one of the register of the other.
    #[must_use]
    pub fn covers(&self, register: &Self) -> bool {
        self.controller.is_none_or(|controller| register.controller == Some(controller))
            && self.register.is_none_or(|own| register.register == Some(own))
    }
}

/// The controller whose folder a file is in.
fn folder(file: &str) -> Option<&str> {
    let mut parts = file.split('/').skip(1);
    let folder = parts.next()?;
    (parts.next().is_some() && folder != "shared" && folder != "static").then_some(folder)
}

/// The file's name without its ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_covers_all_that_share_it() {
        let customers = Scope::register("demo", "customers");
        let scope = |file: &'static str| Scope { name: file.to_owned(), controller: folder(file), register: None };
        for (file, covers) in [
            ("content/site.yaml", true),
            ("content/shared/recipients.yaml", true),
            ("content/demo/controller.yaml", true),
            ("content/demo/unit/defaults.yaml", true),
            ("content/other/controller.yaml", false),
        ] {
            assert_eq!(scope(file).covers(&customers), covers, "{file}");
        }
        assert!(customers.covers(&customers));
        assert!(!Scope::register("demo", "members").covers(&customers));
        assert!(!Scope::register("other", "customers").covers(&customers));
    }
}
