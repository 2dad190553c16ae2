// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryWrapupCode`.
#[non_exhaustive]
pub struct ConversationSummaryWrapupCode {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryWrapupCode {
    "confidence" Float confidence,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
