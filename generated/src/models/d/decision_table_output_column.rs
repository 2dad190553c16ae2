// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableOutputColumn`.
#[non_exhaustive]
pub struct DecisionTableOutputColumn {
    /// `defaultsTo`.
    pub defaults_to: Option<super::DecisionTableColumnDefaultRowValue>,
    /// `id`.
    pub id: Option<String>,
    /// `value`, required.
    pub value: Option<super::OutputValue>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableOutputColumn {
    "defaultsTo" Any defaults_to,
    "id" Str id,
    "value" Any value,
});
