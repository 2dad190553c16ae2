// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InfixOperator`.
///
/// The service requires `operatorType` in requests.
#[non_exhaustive]
pub struct InfixOperator {
    /// `operatorPosition`.
    pub operator_position: Option<super::OperatorPosition>,
    /// `operatorType`, required.
    pub operator_type: Option<super::InfixOperatorOperatorType>,
    __marks: rt::Marks,
}
/// The values of `operatorType` in [`InfixOperator`](super::InfixOperator).
#[derive(Clone)]
#[non_exhaustive]
pub enum InfixOperatorOperatorType {
    /// `Or`
    Or,
    /// `And`
    And,
    /// `Near`
    Near,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InfixOperator {
    "operatorPosition" Any operator_position,
    "operatorType" Enum operator_type,
});

rt::setters!(InfixOperator {
    0 operator_position with_operator_position(super::OperatorPosition) clear_operator_position,
    1 operator_type with_operator_type(impl Into<super::InfixOperatorOperatorType>) clear_operator_type,
});

rt::open_enum!(InfixOperatorOperatorType {
    Or = "Or",
    And = "And",
    Near = "Near",
});
