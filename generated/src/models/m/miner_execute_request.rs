// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinerExecuteRequest`.
#[non_exhaustive]
pub struct MinerExecuteRequest {
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `mediaType`.
    pub media_type: Option<super::MinerExecuteRequestMediaType>,
    /// `participantType`.
    pub participant_type: Option<super::MinerExecuteRequestParticipantType>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    /// `uploadKey`.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`MinerExecuteRequest`](super::MinerExecuteRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerExecuteRequestMediaType {
    /// `Chat`
    Chat,
    /// `Call`
    Call,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participantType` in [`MinerExecuteRequest`](super::MinerExecuteRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerExecuteRequestParticipantType {
    /// `Customer`
    Customer,
    /// `Agent`
    Agent,
    /// `Both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MinerExecuteRequest {
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "mediaType" Enum media_type,
    "participantType" Enum participant_type,
    "queueIds" Texts queue_ids,
    "uploadKey" Str upload_key,
});

rt::setters!(MinerExecuteRequest {
    0 date_end with_date_end(impl Into<rt::Date>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::Date>) clear_date_start,
    2 media_type with_media_type(impl Into<super::MinerExecuteRequestMediaType>) clear_media_type,
    3 participant_type with_participant_type(impl Into<super::MinerExecuteRequestParticipantType>) clear_participant_type,
    4 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
    5 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});

rt::open_enum!(MinerExecuteRequestMediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(MinerExecuteRequestParticipantType {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});
