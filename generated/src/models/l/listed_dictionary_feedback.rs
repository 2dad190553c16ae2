// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListedDictionaryFeedback`.
#[non_exhaustive]
pub struct ListedDictionaryFeedback {
    /// `boostValue`.
    pub boost_value: Option<f64>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dialect`, required.
    pub dialect: Option<String>,
    /// `displayAs`.
    pub display_as: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `invalidReason`.
    pub invalid_reason: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::ListedDictionaryFeedbackSource>,
    /// `status`.
    pub status: Option<super::ListedDictionaryFeedbackStatus>,
    /// `term`, required.
    pub term: Option<String>,
    /// `transcriptionEngine`.
    pub transcription_engine: Option<super::ListedDictionaryFeedbackTranscriptionEngine>,
    __marks: rt::Marks,
}
/// The values of `source` in [`ListedDictionaryFeedback`](super::ListedDictionaryFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ListedDictionaryFeedbackSource {
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ListedDictionaryFeedback`](super::ListedDictionaryFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ListedDictionaryFeedbackStatus {
    /// `Active`
    Active,
    /// `Pending`
    Pending,
    /// `Failed`
    Failed,
    /// `Saved`
    Saved,
    /// `Invalid`
    Invalid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `transcriptionEngine` in [`ListedDictionaryFeedback`](super::ListedDictionaryFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum ListedDictionaryFeedbackTranscriptionEngine {
    /// `Genesys`
    Genesys,
    /// `GenesysExtended`
    GenesysExtended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ListedDictionaryFeedback {
    "boostValue" Float boost_value,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dialect" Str dialect,
    "displayAs" Str display_as,
    "id" Str id,
    "invalidReason" Str invalid_reason,
    "modifiedBy" Any modified_by,
    "selfUri" Str self_uri,
    "source" Enum source,
    "status" Enum status,
    "term" Str term,
    "transcriptionEngine" Enum transcription_engine,
});

rt::open_enum!(ListedDictionaryFeedbackSource {
    Manual = "Manual",
});

rt::open_enum!(ListedDictionaryFeedbackStatus {
    Active = "Active",
    Pending = "Pending",
    Failed = "Failed",
    Saved = "Saved",
    Invalid = "Invalid",
});

rt::open_enum!(ListedDictionaryFeedbackTranscriptionEngine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
});
