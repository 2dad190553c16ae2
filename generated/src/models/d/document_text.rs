// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentText`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct DocumentText {
    /// `hyperlink`.
    pub hyperlink: Option<String>,
    /// `marks`.
    pub marks: Option<Vec<String>>,
    /// `properties`.
    pub properties: Option<super::DocumentTextProperties>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentText {
    "hyperlink" Str hyperlink,
    "marks" Texts marks,
    "properties" Any properties,
    "text" Str text,
});

rt::setters!(DocumentText {
    0 hyperlink with_hyperlink(impl Into<String>) clear_hyperlink,
    1 marks with_marks(Vec<String>) clear_marks,
    2 properties with_properties(super::DocumentTextProperties) clear_properties,
    3 text with_text(impl Into<String>) clear_text,
});
