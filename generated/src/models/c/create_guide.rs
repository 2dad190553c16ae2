// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateGuide`.
///
/// The service requires `name`, `source` in requests.
#[non_exhaustive]
pub struct CreateGuide {
    /// `name`, required.
    pub name: Option<String>,
    /// `source`, required.
    pub source: Option<super::CreateGuideSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`CreateGuide`](super::CreateGuide).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateGuideSource {
    /// `Manual`
    Manual,
    /// `Prompt`
    Prompt,
    /// `Document`
    Document,
    /// `Transcripts`
    Transcripts,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateGuide {
    "name" Str name,
    "source" Enum source,
});

rt::setters!(CreateGuide {
    0 name with_name(impl Into<String>) clear_name,
    1 source with_source(impl Into<super::CreateGuideSource>) clear_source,
});

rt::open_enum!(CreateGuideSource {
    Manual = "Manual",
    Prompt = "Prompt",
    Document = "Document",
    Transcripts = "Transcripts",
});
