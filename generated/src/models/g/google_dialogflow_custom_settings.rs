// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleDialogflowCustomSettings`.
#[non_exhaustive]
pub struct GoogleDialogflowCustomSettings {
    /// `environment`.
    pub environment: Option<String>,
    /// `eventInputParameters`.
    pub event_input_parameters: Option<std::collections::BTreeMap<String, String>>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `webhookQueryParameters`.
    pub webhook_query_parameters: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(GoogleDialogflowCustomSettings {
    "environment" Str environment,
    "eventInputParameters" Any event_input_parameters,
    "eventName" Str event_name,
    "webhookQueryParameters" Any webhook_query_parameters,
});

rt::setters!(GoogleDialogflowCustomSettings {
    0 environment with_environment(impl Into<String>) clear_environment,
    1 event_input_parameters with_event_input_parameters(std::collections::BTreeMap<String, String>) clear_event_input_parameters,
    2 event_name with_event_name(impl Into<String>) clear_event_name,
    3 webhook_query_parameters with_webhook_query_parameters(std::collections::BTreeMap<String, String>) clear_webhook_query_parameters,
});
