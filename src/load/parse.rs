//! YAML text → a tree of our own, from the events of `saphyr-parser`: scalars untyped, every node with its span, and
//! nothing that a hostile file could use up: depth, size after aliases, and length of keys are limited while reading.

use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::diagnose::{QUOTES, cause};
use super::rules;
use super::suggest::quote;
use crate::report::{Argument, Finding, Message};
use crate::source::Span;

/// Registers nest about ten levels deep. The limit also bounds every recursion over the tree.
const MAX_DEPTH: usize = 32;
/// What the tree may weigh, aliases expanded: [`NODE`] and its text for every node. A register of 5 kB weighs 30,000.
const MAX_WEIGHT: usize = 8 << 20;
/// What a node weighs without its text.
const NODE: usize = 128;
/// Keys are words or ids; every path repeats them.
const MAX_KEY: usize = 100;

/// A value in a YAML file.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub body: Body,
    weight: usize,
    height: usize,
}

/// What a [`Node`] is.
#[derive(Clone, Debug)]
pub enum Body {
    /// A text; `plain` when it was written without quotes and not as a block, so that it may be a number or `true`.
    Scalar { text: String, plain: bool },
    /// A list.
    List(Vec<Rc<Node>>),
    /// Keys and values. No key is there twice.
    Map(Vec<Pair>),
    /// Another place of the file: `*name`.
    Alias(Rc<Node>),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Pair {
    pub key: String,
    pub key_span: Span,
    pub value: Rc<Node>,
}

impl Node {
    /// What it is, through an alias.
    pub fn body(&self) -> &Body {
        match &self.body {
            Body::Alias(target) => &target.body,
            body => body,
        }
    }

    /// Whether nothing was written: `key:`, `~` or `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.body(), Body::Scalar { text, plain: true }
            if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }
}

/// Parses one file. The findings have a span and no place yet. Without a tree the findings say why; with one, they are
/// about details that the tree leaves out.
pub fn parse(text: &str) -> (Option<Rc<Node>>, Vec<Finding>) {
    let mut builder = Builder {
        text,
        offsets: Offsets::new(text),
        frames: Vec::new(),
        anchors: HashMap::new(),
        weight: 0,
        root: None,
        findings: Vec::new(),
    };
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let step = match event {
            Ok((Event::DocumentStart(_), span)) => {
                documents += 1;
                if documents > 1 {
                    let span = builder.span(span);
                    builder.report(Finding::new(&rules::FILE_DOCUMENTS), span);
                    break;
                }
                Ok(())
            }
            Ok((event, span)) => {
                let span = builder.span(span);
                builder.event(event, span)
            }
            Err(error) => Err(builder.syntax(&error)),
        };
        if let Err((finding, span)) = step {
            builder.report(finding, span);
            return (None, builder.findings);
        }
    }
    if builder.root.as_deref().is_none_or(Node::is_null) && builder.findings.is_empty() {
        builder.report(Finding::new(&rules::FILE_EMPTY), Span::default());
        return (None, builder.findings);
    }
    (builder.root, builder.findings)
}

/// What stops the reading of a file.
type Stop = (Finding, Span);

/// A list or mapping that is not at its end yet.
struct Frame {
    start: Span,
    anchor: usize,
    weight: usize,
    height: usize,
    content: Content,
}

enum Content {
    List(Vec<Rc<Node>>),
    Map { pairs: Vec<Pair>, seen: Seen, key: Option<Key> },
}

/// A key that waits for its value.
enum Key {
    Word(String, Span),
    /// Reported; its value is left out.
    Wrong(Span),
}

struct Builder<'a> {
    text: &'a str,
    offsets: Offsets,
    frames: Vec<Frame>,
    anchors: HashMap<usize, Rc<Node>>,
    weight: usize,
    root: Option<Rc<Node>>,
    findings: Vec<Finding>,
}

impl Builder<'_> {
    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span { start: self.offsets.byte(span.start.index()), end: self.offsets.byte(span.end.index()) }
    }

    fn report(&mut self, mut finding: Finding, span: Span) {
        finding.span = Some(span);
        self.findings.push(finding);
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Stop> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.tag(tag.is_some(), span);
                let plain = style == ScalarStyle::Plain;
                let span = if text.is_empty() && plain && anchor == 0 && tag.is_none() {
                    self.nothing(span)
                } else {
                    let written = self.text.get(span.start..span.end).unwrap_or_default().trim_end();
                    Span { start: span.start, end: span.start + written.len() }
                };
                if plain {
                    self.quotes(&text, span);
                }
                let weight = NODE + text.len();
                let body = Body::Scalar { text: text.into_owned(), plain };
                self.weigh(weight, span)?;
                self.node(Node { span, body, weight, height: 1 }, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                self.tag(tag.is_some(), span);
                self.open(span, anchor, Content::List(Vec::new()))
            }
            Event::MappingStart(anchor, tag) => {
                self.tag(tag.is_some(), span);
                self.open(span, anchor, Content::Map { pairs: Vec::new(), seen: Seen::default(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => {
                let Some(target) = self.anchors.get(&anchor).map(Rc::clone) else {
                    return Err((syntax("yaml-reason-anchor"), span));
                };
                if self.frames.len() + target.height > MAX_DEPTH {
                    return Err((limit("yaml-limit-depth"), span));
                }
                self.weigh(target.weight, span)?;
                let (weight, height) = (target.weight, target.height);
                self.node(Node { span, body: Body::Alias(target), weight, height }, 0)
            }
            _ => Ok(()),
        }
    }

    fn tag(&mut self, present: bool, span: Span) {
        if present {
            let written = self.text[span.start..].split([' ', '\n', '\r', ',', ']', '}']).next().unwrap_or_default();
            let end = span.start + written.len();
            let finding = Finding::new(&rules::YAML_TAG).with("tag", quote(written));
            self.report(finding, Span { start: span.start, end });
        }
    }

    /// Where to point at when nothing is written: the parser gives the place of what comes next. After a key without
    /// even a colon it is the empty place behind it.
    fn nothing(&self, span: Span) -> Span {
        match self.frames.last() {
            Some(Frame { content: Content::Map { key: Some(Key::Word(_, key) | Key::Wrong(key)), .. }, .. }) => {
                let colon = self.text.get(key.end..).is_some_and(|rest| rest.trim_start().starts_with(':'));
                if colon { *key } else { Span { start: key.end, end: key.end } }
            }
            Some(Frame { start, content: Content::List(items), .. }) => {
                let from = items.last().map_or(start.start, |item| item.span.end);
                self.dash(from).unwrap_or(span)
            }
            _ => Span { start: span.start, end: span.start },
        }
    }

    /// The next `-` that begins an entry.
    fn dash(&self, from: usize) -> Option<Span> {
        let mut at = from;
        for line in self.text.get(from..)?.split_inclusive('\n') {
            let rest = line.trim_start_matches([' ', '\t']);
            let start = at + line.len() - rest.len();
            if rest.starts_with('-') {
                return Some(Span { start, end: start + 1 });
            }
            if !rest.starts_with(['#', '\n', '\r']) && !rest.is_empty() {
                return None;
            }
            at += line.len();
        }
        None
    }

    fn weigh(&mut self, weight: usize, span: Span) -> Result<(), Stop> {
        self.weight += weight;
        if self.weight > MAX_WEIGHT { Err((limit("yaml-limit-size"), span)) } else { Ok(()) }
    }

    fn open(&mut self, start: Span, anchor: usize, content: Content) -> Result<(), Stop> {
        if self.frames.len() >= MAX_DEPTH {
            return Err((limit("yaml-limit-depth"), start));
        }
        self.weigh(NODE, start)?;
        self.frames.push(Frame { start, anchor, weight: NODE, height: 0, content });
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Stop> {
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        let (body, last) = match frame.content {
            Content::List(items) => {
                let last = items.last().map(|item| item.span.end);
                (Body::List(items), last)
            }
            Content::Map { pairs, .. } => {
                let last = pairs.last().map(|pair| pair.value.span.end.max(pair.key_span.end));
                (Body::Map(pairs), last)
            }
        };
        // `]` and `}` have a length; the end of a block is where the next thing begins.
        let closed = self.text[end.start..].starts_with([']', '}']) && end.end > end.start;
        let end = if closed { end.start + 1 } else { last.unwrap_or(frame.start.end) };
        let span = Span { start: frame.start.start, end: end.max(frame.start.start) };
        self.node(Node { span, body, weight: frame.weight, height: frame.height + 1 }, frame.anchor)
    }

    /// Puts a node that is complete where it belongs.
    fn node(&mut self, node: Node, anchor: usize) -> Result<(), Stop> {
        let (weight, height) = (node.weight, node.height);
        if let Some(frame) = self.frames.last_mut() {
            frame.weight += weight;
            frame.height = frame.height.max(height);
            if let Content::Map { pairs, seen, key: key @ None } = &mut frame.content {
                if anchor != 0 {
                    self.anchors.insert(anchor, Rc::new(node.clone()));
                }
                let span = node.span;
                let (next, finding) = read_key(node, pairs, seen)?;
                *key = Some(next);
                if let Some((finding, first)) = finding {
                    let finding = match first {
                        Some(first) => finding.with("line", line_of(self.text, first.start)),
                        None => finding,
                    };
                    self.report(finding, span);
                }
                return Ok(());
            }
        }
        let node = Rc::new(node);
        if anchor != 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        match self.frames.last_mut().map(|frame| &mut frame.content) {
            None => self.root = Some(node),
            Some(Content::List(items)) => items.push(node),
            Some(Content::Map { pairs, key, .. }) => {
                if let Some(Key::Word(key, key_span)) = key.take() {
                    pairs.push(Pair { key, key_span, value: node });
                }
            }
        }
        Ok(())
    }

    fn syntax(&self, error: &ScanError) -> Stop {
        let at = self.offsets.byte(error.marker().index());
        if let Some(tab) = self.tab(at) {
            return (Finding::new(&rules::YAML_TAB), Span { start: tab, end: tab + 1 });
        }
        if error.info().contains("recursion limit") {
            return (limit("yaml-limit-depth"), Span { start: at, end: at });
        }
        let own = reason(error.info());
        if own != "yaml-reason-quote"
            && let Some((reason, span)) = cause(self.text, at)
        {
            return (syntax(reason), span);
        }
        (syntax(own), Span { start: at, end: at })
    }

    /// Warns of a text in quotation marks that are not YAML's: they would be published as part of it.
    fn quotes(&mut self, text: &str, span: Span) {
        let mut letters = text.chars();
        if let (Some(first), Some(last)) = (letters.next(), letters.next_back())
            && QUOTES.contains(&first)
            && QUOTES.contains(&last)
            && !letters.as_str().contains(QUOTES)
        {
            let finding = Finding::new(&rules::YAML_QUOTES).with("text", quote(letters.as_str()));
            self.report(finding, span);
        }
    }

    /// A tab in the indentation of the line of `at`, or of the line before or after it.
    fn tab(&self, at: usize) -> Option<usize> {
        let line = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let before = self.text[..line.saturating_sub(1)].rfind('\n').map_or(0, |end| end + 1);
        let after = self.text[at..].find('\n').map_or(at, |end| at + end + 1);
        [line, before, after].into_iter().find_map(|start| {
            let rest = &self.text[start..];
            let indentation = &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()];
            indentation.find('\t').map(|tab| start + tab)
        })
    }
}

/// A finding about a key, and where the same key stood first.
type KeyFinding = (Finding, Option<Span>);

fn read_key(node: Node, pairs: &[Pair], seen: &mut Seen) -> Result<(Key, Option<KeyFinding>), Stop> {
    let wrong = |finding, first| Ok((Key::Wrong(node.span), Some((finding, first))));
    if node.is_null() {
        return wrong(Finding::new(&rules::YAML_KEY), None);
    }
    let Body::Scalar { text, plain } = node.body else {
        return wrong(Finding::new(&rules::YAML_KEY), None);
    };
    if plain && text == "<<" {
        return wrong(Finding::new(&rules::YAML_MERGE), None);
    }
    if text.len() > MAX_KEY {
        return Err((limit("yaml-limit-key"), node.span));
    }
    if let Some(first) = seen.first(pairs, &text) {
        return wrong(Finding::new(&rules::YAML_DUPLICATE).with("key", text), Some(first));
    }
    Ok((Key::Word(text, node.span), None))
}

/// The keys of a mapping and where each stands, once there are too many to look at them one by one.
#[derive(Default)]
struct Seen(HashMap<String, Span>);

impl Seen {
    /// So many keys are looked at one by one: most mappings have fewer.
    const FEW: usize = 16;

    /// Where a key already stands.
    fn first(&mut self, pairs: &[Pair], key: &str) -> Option<Span> {
        if pairs.len() <= Self::FEW {
            return pairs.iter().find(|pair| pair.key == key).map(|pair| pair.key_span);
        }
        let Self(seen) = self;
        for pair in &pairs[seen.len()..] {
            seen.insert(pair.key.clone(), pair.key_span);
        }
        seen.get(key).copied()
    }
}

fn line_of(text: &str, offset: usize) -> Argument {
    let bytes = &text.as_bytes()[..offset];
    Argument::Number(1 + bytes.iter().filter(|byte| **byte == b'\n').count() as u64)
}

fn syntax(reason: &str) -> Finding {
    let mut finding = Finding::new(&rules::YAML_SYNTAX).with("reason", Argument::Key(reason.to_owned()));
    finding.help = Some(Message::new(format!("{reason}.help")));
    finding
}

fn limit(what: &str) -> Finding {
    Finding::new(&rules::YAML_LIMIT).with("limit", Argument::Key(what.to_owned()))
}

/// What the parser's words mean for somebody who does not know YAML: a key of the locales.
fn reason(info: &str) -> &'static str {
    let has = |words: &[&str]| words.iter().any(|word| info.contains(word));
    if has(&["mapping values are not allowed", "illegal placement of ':'", "':' m"]) {
        "yaml-reason-colon"
    } else if has(&["simple key expect"]) {
        "yaml-reason-key"
    } else if has(&["anchor"]) {
        "yaml-reason-anchor"
    } else if has(&["escape", "hexadecimal"]) {
        "yaml-reason-escape"
    } else if has(&["end of stream", "document indicator", "quoted scalar", "trailing content after double-quoted"]) {
        "yaml-reason-quote"
    } else if has(&["bracket", "flow mapping", "flow sequence", "flow construct"]) {
        "yaml-reason-bracket"
    } else if has(&["unexpected character"]) {
        "yaml-reason-character"
    } else if has(&["unprintable", "byte order mark"]) {
        "yaml-reason-invisible"
    } else if has(&["indent", "block mapping", "block collection", "block sequence", "mapping keys are not"]) {
        "yaml-reason-indentation"
    } else {
        "yaml-reason-other"
    }
}

/// Byte offsets of characters: the parser counts characters.
struct Offsets {
    length: usize,
    /// After each character that is longer than a byte: the position of the next one, and how many bytes more than characters
    /// there are before it.
    longer: Vec<(usize, usize)>,
    /// How many of those there were before the last that was asked for: the next one is mostly near.
    last: Cell<usize>,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let mut longer = Vec::new();
        let mut more = 0;
        for (at, byte) in text.bytes().enumerate() {
            // The first byte of a longer character tells how long it is.
            if let 0xc0.. = byte {
                let next = at - more + 1;
                more += byte.leading_ones() as usize - 1;
                longer.push((next, more));
            }
        }
        Self { length: text.len(), longer, last: Cell::new(0) }
    }

    fn byte(&self, character: usize) -> usize {
        let mut before = self.last.get();
        while self.longer.get(before).is_some_and(|(next, _)| *next <= character) {
            before += 1;
        }
        while before > 0 && self.longer[before - 1].0 > character {
            before -= 1;
        }
        self.last.set(before);
        let more = before.checked_sub(1).map_or(0, |last| self.longer[last].1);
        (character + more).min(self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_in_bytes_in_any_order() {
        for text in ["", "abc", "ä", "aäb€c😀dö", "😀😀", "ääää ä\u{a0}–x"] {
            let offsets = Offsets::new(text);
            let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len(), text.len()]).collect();
            for (character, byte) in ends.iter().enumerate().chain(ends.iter().enumerate().rev()) {
                assert_eq!(offsets.byte(character), *byte, "{character} of {text}");
            }
            assert_eq!((offsets.byte(ends.len() + 9), offsets.byte(0)), (text.len(), 0));
        }
    }
}
