// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DictionaryFeedback`.
///
/// The service requires `dialect`, `term` in requests.
#[non_exhaustive]
pub struct DictionaryFeedback {
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
    /// `examplePhrases`.
    pub example_phrases: Option<Vec<super::DictionaryFeedbackExamplePhrase>>,
    /// `id`.
    pub id: Option<String>,
    /// `invalidReason`.
    pub invalid_reason: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `soundsLike`.
    pub sounds_like: Option<Vec<String>>,
    /// `source`.
    pub source: Option<super::DictionaryFeedbackSource>,
    /// `status`.
    pub status: Option<super::DictionaryFeedbackStatus>,
    /// `term`, required.
    pub term: Option<String>,
    /// `transcriptionEngine`.
    pub transcription_engine: Option<super::DictionaryFeedbackTranscriptionEngine>,
    __marks: rt::Marks,
}
/// The values of `source` in [`DictionaryFeedback`](super::DictionaryFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum DictionaryFeedbackSource {
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`DictionaryFeedback`](super::DictionaryFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum DictionaryFeedbackStatus {
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
/// The values of `transcriptionEngine` in [`DictionaryFeedback`](super::DictionaryFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum DictionaryFeedbackTranscriptionEngine {
    /// `Genesys`
    Genesys,
    /// `GenesysExtended`
    GenesysExtended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DictionaryFeedback {
    "boostValue" Float boost_value,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dialect" Str dialect,
    "displayAs" Str display_as,
    "examplePhrases" Any example_phrases,
    "id" Str id,
    "invalidReason" Str invalid_reason,
    "modifiedBy" Any modified_by,
    "selfUri" Str self_uri,
    "soundsLike" Texts sounds_like,
    "source" Enum source,
    "status" Enum status,
    "term" Str term,
    "transcriptionEngine" Enum transcription_engine,
});

rt::setters!(DictionaryFeedback {
    0 boost_value with_boost_value(f64) clear_boost_value,
    1 created_by with_created_by(super::UserReference) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 dialect with_dialect(impl Into<String>) clear_dialect,
    5 display_as with_display_as(impl Into<String>) clear_display_as,
    6 example_phrases with_example_phrases(Vec<super::DictionaryFeedbackExamplePhrase>) clear_example_phrases,
    7 id with_id(impl Into<String>) clear_id,
    8 invalid_reason with_invalid_reason(impl Into<String>) clear_invalid_reason,
    9 modified_by with_modified_by(super::UserReference) clear_modified_by,
    10 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    11 sounds_like with_sounds_like(Vec<String>) clear_sounds_like,
    12 source with_source(impl Into<super::DictionaryFeedbackSource>) clear_source,
    13 status with_status(impl Into<super::DictionaryFeedbackStatus>) clear_status,
    14 term with_term(impl Into<String>) clear_term,
    15 transcription_engine with_transcription_engine(impl Into<super::DictionaryFeedbackTranscriptionEngine>) clear_transcription_engine,
});

rt::open_enum!(DictionaryFeedbackSource {
    Manual = "Manual",
});

rt::open_enum!(DictionaryFeedbackStatus {
    Active = "Active",
    Pending = "Pending",
    Failed = "Failed",
    Saved = "Saved",
    Invalid = "Invalid",
});

rt::open_enum!(DictionaryFeedbackTranscriptionEngine {
    Genesys = "Genesys",
    GenesysExtended = "GenesysExtended",
});
