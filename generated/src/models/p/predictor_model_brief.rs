// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorModelBrief`.
#[non_exhaustive]
pub struct PredictorModelBrief {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `mediaType`.
    pub media_type: Option<super::PredictorModelBriefMediaType>,
    /// `retrainingErrors`.
    pub retraining_errors: Option<Vec<super::PredictorModelRetrainingError>>,
    /// `state`.
    pub state: Option<super::PredictorModelBriefState>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`PredictorModelBrief`](super::PredictorModelBrief).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorModelBriefMediaType {
    /// `voice`
    Voice,
    /// `email`
    Email,
    /// `message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`PredictorModelBrief`](super::PredictorModelBrief).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorModelBriefState {
    /// `Trained`
    Trained,
    /// `Error`
    Error,
    /// `InvalidDataset`
    InvalidDataset,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PredictorModelBrief {
    "dateModified" DateTime date_modified,
    "mediaType" Enum media_type,
    "retrainingErrors" Any retraining_errors,
    "state" Enum state,
});

rt::open_enum!(PredictorModelBriefMediaType {
    Voice = "voice",
    Email = "email",
    Message = "message",
});

rt::open_enum!(PredictorModelBriefState {
    Trained = "Trained",
    Error = "Error",
    InvalidDataset = "InvalidDataset",
    Inactive = "Inactive",
});
