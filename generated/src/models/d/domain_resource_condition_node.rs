// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainResourceConditionNode`.
#[non_exhaustive]
pub struct DomainResourceConditionNode {
    /// `conjunction`.
    pub conjunction: Option<super::DomainResourceConditionNodeConjunction>,
    /// `operands`.
    pub operands: Option<Vec<super::DomainResourceConditionValue>>,
    /// `operator`.
    pub operator: Option<super::DomainResourceConditionNodeOperator>,
    /// `terms`.
    pub terms: Option<Vec<super::DomainResourceConditionNode>>,
    /// `variableName`.
    pub variable_name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `conjunction` in [`DomainResourceConditionNode`](super::DomainResourceConditionNode).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainResourceConditionNodeConjunction {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`DomainResourceConditionNode`](super::DomainResourceConditionNode).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainResourceConditionNodeOperator {
    /// `EQ`
    Eq,
    /// `IN`
    In,
    /// `GE`
    Ge,
    /// `GT`
    Gt,
    /// `LE`
    Le,
    /// `LT`
    Lt,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DomainResourceConditionNode {
    "conjunction" Enum conjunction,
    "operands" Any operands,
    "operator" Enum operator,
    "terms" Any terms,
    "variableName" Str variable_name,
});

rt::setters!(DomainResourceConditionNode {
    0 conjunction with_conjunction(impl Into<super::DomainResourceConditionNodeConjunction>) clear_conjunction,
    1 operands with_operands(Vec<super::DomainResourceConditionValue>) clear_operands,
    2 operator with_operator(impl Into<super::DomainResourceConditionNodeOperator>) clear_operator,
    3 terms with_terms(Vec<super::DomainResourceConditionNode>) clear_terms,
    4 variable_name with_variable_name(impl Into<String>) clear_variable_name,
});

rt::open_enum!(DomainResourceConditionNodeConjunction {
    And = "AND",
    Or = "OR",
});

rt::open_enum!(DomainResourceConditionNodeOperator {
    Eq = "EQ",
    In = "IN",
    Ge = "GE",
    Gt = "GT",
    Le = "LE",
    Lt = "LT",
});
