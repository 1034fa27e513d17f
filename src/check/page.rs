/// A rule's page, taken apart: what `explain` prints, and what the test of all pages runs.
#[derive(Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// The examples, in order.
    pub examples: Vec<Example<'a>>,
}

/// One fenced block of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example<'a> {
    /// The heading it stands under: `Wrong` or `Right`.
    pub section: &'a str,
    /// `yaml`, `finding`, `notice-without`.
    pub language: &'a str,
    /// The file it is, if the fence says so: `content/demo/controller.yaml`.
    pub file: Option<&'a str>,
    /// The lines of the block.
    pub text: &'a str,
}

impl<'a> Page<'a> {
    /// Takes a page apart.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        let mut examples = Vec::new();
        let mut section = "";
        let mut open: Option<(&str, usize)> = None;
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let end = offset + line.len();
            let trimmed = line.trim_end();
            if let Some(info) = trimmed.strip_prefix("```") {
                open = match open {
                    None => Some((info, end)),
                    Some((info, start)) => {
                        let (language, file) = info.split_once(' ').map_or((info, None), |(l, f)| (l, Some(f)));
                        examples.push(Example { section, language, file, text: &text[start..offset] });
                        None
                    }
                };
            } else if open.is_none()
                && let Some(heading) = trimmed.strip_prefix("## ")
            {
                section = heading;
            }
            offset = end;
        }
        Self { examples }
    }

    /// The blocks of one language under one heading.
    pub fn blocks(&self, section: &str, language: &str) -> impl Iterator<Item = &Example<'a>> {
        self.examples.iter().filter(move |example| example.section == section && example.language == language)
    }
}

#[cfg(test)]
mod tests {
    use super::Page;
    use crate::check::RULES;

    #[test]
    fn every_page_has_its_parts() {
        for definition in RULES.iter() {
            let code = definition.rule.code;
            let page = Page::parse(definition.page);
            assert!(definition.page.starts_with(&format!("# {code} {}\n", definition.rule.name)), "{code}: title");
            for heading in ["\n## What it checks\n", "\n## Why\n", "\n## Wrong\n", "\n## Right\n"] {
                assert!(definition.page.contains(heading), "{code}: {heading}");
            }
            assert_eq!(page.blocks("Wrong", "finding").count(), 1, "{code}: finding");
            assert_ne!(page.blocks("Right", "yaml").count(), 0, "{code}: right");
        }
    }
}
