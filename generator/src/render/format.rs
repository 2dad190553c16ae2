//! Layout of Rust source.

/// Says where a file comes from; prettyplease drops comments, so it is put
/// before the formatted text.
const BANNER: &str = "// Written by the generator: `cargo xtask regenerate`. Do not edit.\n\n";

/// Parses and formats a source file. `macros` are the calls at its end, which
/// are parsed and kept as they are laid out.
///
/// # Errors
/// When the text is not Rust: the message of the parser.
pub(super) fn rust(source: &str, macros: &str) -> Result<String, String> {
    let parse = |text: &str| syn::parse_file(text).map_err(|error| error.to_string());
    let file = parse(source)?;
    let calls = parse(macros)?;
    if calls
        .items
        .iter()
        .any(|item| !matches!(item, syn::Item::Macro(_)))
    {
        return Err("more than macro calls at the end of the file".to_owned());
    }
    Ok(format!("{BANNER}{}{macros}", prettyplease::unparse(&file)))
}
