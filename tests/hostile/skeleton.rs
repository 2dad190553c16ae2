//! The form of a crate: its tokens without names, values and prose.

use std::path::Path;

use platform_sdk_generator::Output;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use toml::Table;

/// The form of a crate.
#[derive(Debug, PartialEq)]
pub(crate) struct Skeleton {
    /// Every item of every file, sorted, for names decide the order.
    items: Vec<String>,
    files: usize,
    manifest: Vec<String>,
}

/// The form of what a run made.
pub(crate) fn of(output: &Output) -> Skeleton {
    let mut items = Vec::new();
    for (path, content) in &output.files {
        if path.extension().is_some_and(|extension| extension == "rs") {
            let stream = content.parse::<TokenStream>();
            items.extend(stream.map_or_else(|error| vec![error.to_string()], file));
        }
    }
    items.sort();
    let manifest = output
        .files
        .get(Path::new("Cargo.toml"))
        .map(String::as_str)
        .unwrap_or_default();
    Skeleton {
        items,
        files: output.files.len(),
        manifest: keys(manifest),
    }
}

impl Skeleton {
    /// Where another form is another.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        if self.files != other.files {
            return Some(format!("{} files instead of {}", other.files, self.files));
        }
        if self.manifest != other.manifest {
            return Some(format!(
                "Cargo.toml: {:?} instead of {:?}",
                other.manifest, self.manifest
            ));
        }
        if self.items == other.items {
            return None;
        }
        let new = other.items.iter().find(|item| !self.items.contains(item));
        let old = self.items.iter().find(|item| !other.items.contains(item));
        Some(format!("new: {new:?}\ngone: {old:?}"))
    }
}

/// The items of a file.
fn file(stream: TokenStream) -> Vec<String> {
    pieces(stream).collect()
}

/// The parts of a group: cut at commas, and behind semicolons and braces. The
/// commas themselves do not count, because a list that is broken into lines
/// has one more.
fn pieces(stream: TokenStream) -> impl Iterator<Item = String> {
    let mut pieces = vec![String::new()];
    let mut tokens = without_docs(stream).into_iter().peekable();
    while let Some(token) = tokens.next() {
        let closes = matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == '>');
        let (counts, ends) = match &token {
            TokenTree::Punct(mark) if mark.as_char() == ',' && closes => (false, false),
            TokenTree::Group(group) => (true, group.delimiter() == Delimiter::Brace),
            TokenTree::Punct(mark) => (mark.as_char() != ',', matches!(mark.as_char(), ',' | ';')),
            _ => (true, false),
        };
        if counts && let Some(piece) = pieces.last_mut() {
            write(piece, &token);
        }
        if ends {
            pieces.push(String::new());
        }
    }
    pieces.into_iter().filter(|piece| !piece.is_empty())
}

fn write(out: &mut String, token: &TokenTree) {
    match token {
        TokenTree::Ident(_) => out.push_str("i "),
        TokenTree::Literal(_) => out.push_str("l "),
        TokenTree::Punct(mark) => out.push(mark.as_char()),
        TokenTree::Group(group) => {
            let (open, close) = match group.delimiter() {
                Delimiter::Parenthesis => ('(', ')'),
                Delimiter::Brace => ('{', '}'),
                Delimiter::Bracket => ('[', ']'),
                Delimiter::None => (' ', ' '),
            };
            let mut inside: Vec<String> = pieces(group.stream()).collect();
            // The order of members is that of their names.
            if group.delimiter() == Delimiter::Brace {
                inside.sort();
            }
            out.push(open);
            inside
                .iter()
                .for_each(|piece| out.push_str(&format!("{piece},")));
            out.push(close);
        }
    }
}

/// The tokens without `#[doc = "..."]` and `#![doc = "..."]`.
fn without_docs(stream: TokenStream) -> Vec<TokenTree> {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in stream {
        let is_doc = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket
            && group.stream().to_string().replace(' ', "").starts_with("doc="));
        if !is_doc {
            kept.push(token);
            continue;
        }
        while matches!(kept.last(), Some(TokenTree::Punct(mark)) if matches!(mark.as_char(), '#' | '!'))
        {
            kept.pop();
        }
    }
    kept
}

/// The keys of `Cargo.toml`; of features, which are named by tags, the number.
fn keys(text: &str) -> Vec<String> {
    let table = match text.parse::<Table>() {
        Ok(table) => table,
        Err(error) => return vec![error.to_string()],
    };
    let mut keys = Vec::new();
    for (name, value) in &table {
        match value.as_table() {
            Some(features) if name == "features" => {
                keys.push(format!("features: {}", features.len()))
            }
            Some(section) => keys.extend(section.keys().map(|key| format!("{name}.{key}"))),
            None => keys.push(name.clone()),
        }
    }
    keys.sort();
    keys
}
