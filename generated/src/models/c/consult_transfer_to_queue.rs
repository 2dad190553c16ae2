// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConsultTransferToQueue`.
///
/// The service requires `speakTo` in requests.
#[non_exhaustive]
pub struct ConsultTransferToQueue {
    /// `consultingUserId`.
    pub consulting_user_id: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `queueName`.
    pub queue_name: Option<String>,
    /// `speakTo`, required.
    pub speak_to: Option<super::ConsultTransferToQueueSpeakTo>,
    __marks: rt::Marks,
}
/// The values of `speakTo` in [`ConsultTransferToQueue`](super::ConsultTransferToQueue).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConsultTransferToQueueSpeakTo {
    /// `DESTINATION`
    Destination,
    /// `OBJECT`
    Object,
    /// `BOTH`
    Both,
    /// `CONFERENCE`
    Conference,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConsultTransferToQueue {
    "consultingUserId" Str consulting_user_id,
    "queueId" Str queue_id,
    "queueName" Str queue_name,
    "speakTo" Enum speak_to,
});

rt::setters!(ConsultTransferToQueue {
    0 consulting_user_id with_consulting_user_id(impl Into<String>) clear_consulting_user_id,
    1 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    2 queue_name with_queue_name(impl Into<String>) clear_queue_name,
    3 speak_to with_speak_to(impl Into<super::ConsultTransferToQueueSpeakTo>) clear_speak_to,
});

rt::open_enum!(ConsultTransferToQueueSpeakTo {
    Destination = "DESTINATION",
    Object = "OBJECT",
    Both = "BOTH",
    Conference = "CONFERENCE",
});
