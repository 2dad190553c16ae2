// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableRowParameterValue`.
#[non_exhaustive]
pub struct DecisionTableRowParameterValue {
    /// `literal`.
    pub literal: Option<super::Literal>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableRowParameterValue {
    "literal" Any literal,
});

rt::setters!(DecisionTableRowParameterValue {
    0 literal with_literal(super::Literal) clear_literal,
});
