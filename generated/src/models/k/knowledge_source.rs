// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSource`.
#[non_exhaustive]
pub struct KnowledgeSource {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `sourceName`.
    pub source_name: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSource {
    "confidence" Float confidence,
    "sourceName" Str source_name,
    "text" Str text,
    "url" Str url,
});
