// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableInputColumnRequest`.
///
/// The service requires `expression` in requests.
#[non_exhaustive]
pub struct DecisionTableInputColumnRequest {
    /// `defaultsTo`.
    pub defaults_to: Option<super::DecisionTableColumnDefaultRowValue>,
    /// `expression`, required.
    pub expression: Option<super::DecisionTableInputColumnExpression>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableInputColumnRequest {
    "defaultsTo" Any defaults_to,
    "expression" Any expression,
});

rt::setters!(DecisionTableInputColumnRequest {
    0 defaults_to with_defaults_to(super::DecisionTableColumnDefaultRowValue) clear_defaults_to,
    1 expression with_expression(super::DecisionTableInputColumnExpression) clear_expression,
});
