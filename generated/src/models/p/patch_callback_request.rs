// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchCallbackRequest`.
///
/// The service requires `agentId`, `conversationId` in requests.
#[non_exhaustive]
pub struct PatchCallbackRequest {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `callbackNumbers`.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<rt::DateTime>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `customerFirstCallbackDeliveryMode`.
    pub customer_first_callback_delivery_mode: Option<
        super::PatchCallbackRequestCustomerFirstCallbackDeliveryMode,
    >,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `validateCallbackNumbers`.
    pub validate_callback_numbers: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `customerFirstCallbackDeliveryMode` in [`PatchCallbackRequest`](super::PatchCallbackRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchCallbackRequestCustomerFirstCallbackDeliveryMode {
    /// `UseQueueSetting`
    UseQueueSetting,
    /// `UseAgentReservation`
    UseAgentReservation,
    /// `NoAgentReservation`
    NoAgentReservation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchCallbackRequest {
    "agentId" Str agent_id,
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" DateTime callback_scheduled_time,
    "conversationId" Str conversation_id,
    "countryCode" Str country_code,
    "customerFirstCallbackDeliveryMode" Enum customer_first_callback_delivery_mode,
    "queueId" Str queue_id,
    "validateCallbackNumbers" Bool validate_callback_numbers,
});

rt::setters!(PatchCallbackRequest {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 callback_numbers with_callback_numbers(Vec<String>) clear_callback_numbers,
    2 callback_scheduled_time with_callback_scheduled_time(impl Into<rt::DateTime>) clear_callback_scheduled_time,
    3 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    4 country_code with_country_code(impl Into<String>) clear_country_code,
    5 customer_first_callback_delivery_mode with_customer_first_callback_delivery_mode(impl Into<super::PatchCallbackRequestCustomerFirstCallbackDeliveryMode>) clear_customer_first_callback_delivery_mode,
    6 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    7 validate_callback_numbers with_validate_callback_numbers(bool) clear_validate_callback_numbers,
});

rt::open_enum!(PatchCallbackRequestCustomerFirstCallbackDeliveryMode {
    UseQueueSetting = "UseQueueSetting",
    UseAgentReservation = "UseAgentReservation",
    NoAgentReservation = "NoAgentReservation",
});
