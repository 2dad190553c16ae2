// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableOutputColumnRequest`.
///
/// The service requires `value` in requests.
#[non_exhaustive]
pub struct DecisionTableOutputColumnRequest {
    /// `defaultsTo`.
    pub defaults_to: Option<super::DecisionTableColumnDefaultRowValue>,
    /// `value`, required.
    pub value: Option<super::OutputValue>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableOutputColumnRequest {
    "defaultsTo" Any defaults_to,
    "value" Any value,
});

rt::setters!(DecisionTableOutputColumnRequest {
    0 defaults_to with_defaults_to(super::DecisionTableColumnDefaultRowValue) clear_defaults_to,
    1 value with_value(super::OutputValue) clear_value,
});
