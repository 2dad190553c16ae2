// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateCallbackCommand`.
///
/// The service requires `callbackNumbers` in requests.
#[non_exhaustive]
pub struct CreateCallbackCommand {
    /// `callbackNumbers`, required.
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`.
    pub callback_scheduled_time: Option<rt::DateTime>,
    /// `callbackUserName`.
    pub callback_user_name: Option<String>,
    /// `callerId`.
    pub caller_id: Option<String>,
    /// `callerIdName`.
    pub caller_id_name: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `customerFirstCallbackDeliveryMode`.
    pub customer_first_callback_delivery_mode: Option<
        super::CreateCallbackCommandCustomerFirstCallbackDeliveryMode,
    >,
    /// `data`.
    pub data: Option<std::collections::BTreeMap<String, String>>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `routingData`.
    pub routing_data: Option<super::RoutingData>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `validateCallbackNumbers`.
    pub validate_callback_numbers: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `customerFirstCallbackDeliveryMode` in [`CreateCallbackCommand`](super::CreateCallbackCommand).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateCallbackCommandCustomerFirstCallbackDeliveryMode {
    /// `UseQueueSetting`
    UseQueueSetting,
    /// `UseAgentReservation`
    UseAgentReservation,
    /// `NoAgentReservation`
    NoAgentReservation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateCallbackCommand {
    "callbackNumbers" Texts callback_numbers,
    "callbackScheduledTime" DateTime callback_scheduled_time,
    "callbackUserName" Str callback_user_name,
    "callerId" Str caller_id,
    "callerIdName" Str caller_id_name,
    "countryCode" Str country_code,
    "customerFirstCallbackDeliveryMode" Enum customer_first_callback_delivery_mode,
    "data" Any data,
    "queueId" Str queue_id,
    "routingData" Any routing_data,
    "scriptId" Str script_id,
    "validateCallbackNumbers" Bool validate_callback_numbers,
});

rt::setters!(CreateCallbackCommand {
    0 callback_numbers with_callback_numbers(Vec<String>) clear_callback_numbers,
    1 callback_scheduled_time with_callback_scheduled_time(impl Into<rt::DateTime>) clear_callback_scheduled_time,
    2 callback_user_name with_callback_user_name(impl Into<String>) clear_callback_user_name,
    3 caller_id with_caller_id(impl Into<String>) clear_caller_id,
    4 caller_id_name with_caller_id_name(impl Into<String>) clear_caller_id_name,
    5 country_code with_country_code(impl Into<String>) clear_country_code,
    6 customer_first_callback_delivery_mode with_customer_first_callback_delivery_mode(impl Into<super::CreateCallbackCommandCustomerFirstCallbackDeliveryMode>) clear_customer_first_callback_delivery_mode,
    7 data with_data(std::collections::BTreeMap<String, String>) clear_data,
    8 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    9 routing_data with_routing_data(super::RoutingData) clear_routing_data,
    10 script_id with_script_id(impl Into<String>) clear_script_id,
    11 validate_callback_numbers with_validate_callback_numbers(bool) clear_validate_callback_numbers,
});

rt::open_enum!(CreateCallbackCommandCustomerFirstCallbackDeliveryMode {
    UseQueueSetting = "UseQueueSetting",
    UseAgentReservation = "UseAgentReservation",
    NoAgentReservation = "NoAgentReservation",
});
