// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorModel`.
#[non_exhaustive]
pub struct PredictorModel {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateTrained`.
    pub date_trained: Option<rt::DateTime>,
    /// `features`.
    pub features: Option<Vec<super::PredictorModelFeature>>,
    /// `id`.
    pub id: Option<String>,
    /// `kpi`.
    pub kpi: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::PredictorModelMediaType>,
    /// `queues`.
    pub queues: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`PredictorModel`](super::PredictorModel).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorModelMediaType {
    /// `voice`
    Voice,
    /// `email`
    Email,
    /// `message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PredictorModel {
    "dateCreated" DateTime date_created,
    "dateTrained" DateTime date_trained,
    "features" Any features,
    "id" Str id,
    "kpi" Str kpi,
    "mediaType" Enum media_type,
    "queues" Any queues,
});

rt::open_enum!(PredictorModelMediaType {
    Voice = "voice",
    Email = "email",
    Message = "message",
});
