// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Guide`.
#[non_exhaustive]
pub struct Guide {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `latestProductionReadyVersion`.
    pub latest_production_ready_version: Option<super::GuideVersionRef>,
    /// `latestSavedVersion`.
    pub latest_saved_version: Option<super::GuideVersionRef>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::GuideSource>,
    /// `status`.
    pub status: Option<super::GuideStatus>,
    __marks: rt::Marks,
}
/// The values of `source` in [`Guide`](super::Guide).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSource {
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
/// The values of `status` in [`Guide`](super::Guide).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideStatus {
    /// `Published`
    Published,
    /// `Draft`
    Draft,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Guide {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "latestProductionReadyVersion" Any latest_production_ready_version,
    "latestSavedVersion" Any latest_saved_version,
    "name" Str name,
    "selfUri" Str self_uri,
    "source" Enum source,
    "status" Enum status,
});

rt::open_enum!(GuideSource {
    Manual = "Manual",
    Prompt = "Prompt",
    Document = "Document",
    Transcripts = "Transcripts",
});

rt::open_enum!(GuideStatus {
    Published = "Published",
    Draft = "Draft",
});
