// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Faq`.
#[non_exhaustive]
pub struct Faq {
    /// `answer`.
    pub answer: Option<String>,
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `documentDisplayName`.
    pub document_display_name: Option<String>,
    /// `documentUrl`.
    pub document_url: Option<String>,
    /// `question`.
    pub question: Option<String>,
    /// `sourceUri`.
    pub source_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Faq {
    "answer" Str answer,
    "confidence" Float confidence,
    "documentDisplayName" Str document_display_name,
    "documentUrl" Str document_url,
    "question" Str question,
    "sourceUri" Str source_uri,
});
