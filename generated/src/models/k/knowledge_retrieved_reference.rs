// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeRetrievedReference`.
#[non_exhaustive]
pub struct KnowledgeRetrievedReference {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `usedForGeneration`.
    pub used_for_generation: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeRetrievedReference {
    "confidence" Float confidence,
    "fileName" Str file_name,
    "text" Str text,
    "url" Str url,
    "usedForGeneration" Bool used_for_generation,
});
