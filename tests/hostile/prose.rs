//! Documentation comments, as rustdoc reads them.

/// What rustdoc would take for a doctest, or for an attribute of the test
/// runner, in a file.
pub(crate) fn faults(source: &str) -> Vec<String> {
    let Ok(file) = syn::parse_file(source) else {
        return vec!["not Rust".to_owned()];
    };
    let mut docs = Docs::default();
    syn::visit::Visit::visit_file(&mut docs, &file);
    docs.faults
}

#[derive(Default)]
struct Docs {
    faults: Vec<String>,
}

impl Docs {
    /// The text of one item: its doc attributes as lines.
    fn check(&mut self, attributes: &[syn::Attribute]) {
        let mut lines = Vec::new();
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("doc"))
        {
            match &attribute.meta {
                syn::Meta::NameValue(syn::MetaNameValue {
                    value: syn::Expr::Lit(literal),
                    ..
                }) => {
                    if let syn::Lit::Str(text) = &literal.lit {
                        lines.extend(text.value().split('\n').map(str::to_owned));
                    }
                }
                syn::Meta::List(list) if list.tokens.to_string() == "hidden" => {}
                _ => self
                    .faults
                    .push("a doc attribute of another form".to_owned()),
            }
        }
        // rustdoc takes away the indentation that all lines have.
        let indentation = |line: &String| line.len() - line.trim_start_matches(' ').len();
        let least = lines
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(indentation)
            .min()
            .unwrap_or(0);
        for line in &lines {
            if let Some(fault) = fault(line.get(least..).unwrap_or_default()) {
                self.faults.push(format!("{fault}: {line:?}"));
            }
        }
    }
}

impl<'ast> syn::visit::Visit<'ast> for Docs {
    fn visit_file(&mut self, file: &'ast syn::File) {
        self.check(&file.attrs);
        syn::visit::visit_file(self, file);
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Struct(item) => self.check(&item.attrs),
            syn::Item::Enum(item) => self.check(&item.attrs),
            syn::Item::Type(item) => self.check(&item.attrs),
            syn::Item::Mod(item) => self.check(&item.attrs),
            syn::Item::Use(item) => self.check(&item.attrs),
            syn::Item::Impl(item) => self.check(&item.attrs),
            syn::Item::Fn(item) => self.check(&item.attrs),
            _ => {}
        }
        syn::visit::visit_item(self, item);
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        self.check(&field.attrs);
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.check(&variant.attrs);
    }

    fn visit_impl_item_fn(&mut self, method: &'ast syn::ImplItemFn) {
        self.check(&method.attrs);
    }
}

/// What is wrong with a line of Markdown (CommonMark 4.4 and 4.5): the start of
/// a code block, at the left or behind the marks of lists and quotes.
fn fault(line: &str) -> Option<&'static str> {
    if line.starts_with("    ") || line.starts_with('\t') {
        return (!line.trim().is_empty()).then_some("an indented line");
    }
    let marks =
        |c: char| matches!(c, ' ' | '\t' | '>' | '*' | '+' | '-' | '.' | ')') || c.is_ascii_digit();
    let content = line.trim_start_matches(marks);
    let backticks = content.len() - content.trim_start_matches('`').len();
    let is_fence = content.starts_with("~~~")
        || (backticks >= 3 && !content.trim_start_matches('`').contains('`'));
    is_fence.then_some("a fence")
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn code_blocks() {
        for (line, is_fault) in [
            ("text", false),
            ("   text", false),
            ("    text", true),
            ("    ", false),
            ("\ttext", true),
            ("```", true),
            ("> - ```rust", true),
            ("```` x ````", false),
            ("\\`\\`\\`", false),
            ("~~~", true),
            ("`a`", false),
        ] {
            assert_eq!(fault(line).is_some(), is_fault, "{line:?}");
        }
    }
}
