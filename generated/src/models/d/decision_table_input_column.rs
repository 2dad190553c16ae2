// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableInputColumn`.
#[non_exhaustive]
pub struct DecisionTableInputColumn {
    /// `defaultsTo`.
    pub defaults_to: Option<super::DecisionTableColumnDefaultRowValue>,
    /// `expression`, required.
    pub expression: Option<super::DecisionTableInputColumnExpression>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableInputColumn {
    "defaultsTo" Any defaults_to,
    "expression" Any expression,
    "id" Str id,
});
