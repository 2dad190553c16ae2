// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ErrorBody`.
#[non_exhaustive]
pub struct ErrorBody {
    /// `code`.
    pub code: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `details`.
    pub details: Option<Vec<super::Detail>>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `errors`.
    pub errors: Option<Vec<super::ErrorBody>>,
    /// `limit`.
    pub limit: Option<super::Limit>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ErrorBody {
    "code" Str code,
    "contextId" Str context_id,
    "details" Any details,
    "entityId" Str entity_id,
    "entityName" Str entity_name,
    "errors" Any errors,
    "limit" Any limit,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "status" Int status,
});

rt::setters!(ErrorBody {
    0 code with_code(impl Into<String>) clear_code,
    1 context_id with_context_id(impl Into<String>) clear_context_id,
    2 details with_details(Vec<super::Detail>) clear_details,
    3 entity_id with_entity_id(impl Into<String>) clear_entity_id,
    4 entity_name with_entity_name(impl Into<String>) clear_entity_name,
    5 errors with_errors(Vec<super::ErrorBody>) clear_errors,
    6 limit with_limit(super::Limit) clear_limit,
    7 message with_message(impl Into<String>) clear_message,
    8 message_params with_message_params(std::collections::BTreeMap<String, String>) clear_message_params,
    9 message_with_params with_message_with_params(impl Into<String>) clear_message_with_params,
    10 status with_status(i64) clear_status,
});
