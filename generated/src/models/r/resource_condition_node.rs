// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResourceConditionNode`.
#[non_exhaustive]
pub struct ResourceConditionNode {
    /// `conjunction`.
    pub conjunction: Option<super::ResourceConditionNodeConjunction>,
    /// `operands`.
    pub operands: Option<Vec<super::ResourceConditionValue>>,
    /// `operator`.
    pub operator: Option<super::ResourceConditionNodeOperator>,
    /// `terms`.
    pub terms: Option<Vec<super::ResourceConditionNode>>,
    /// `variableName`.
    pub variable_name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `conjunction` in [`ResourceConditionNode`](super::ResourceConditionNode).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceConditionNodeConjunction {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ResourceConditionNode`](super::ResourceConditionNode).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceConditionNodeOperator {
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

rt::model!(ResourceConditionNode {
    "conjunction" Enum conjunction,
    "operands" Any operands,
    "operator" Enum operator,
    "terms" Any terms,
    "variableName" Str variable_name,
});

rt::setters!(ResourceConditionNode {
    0 conjunction with_conjunction(impl Into<super::ResourceConditionNodeConjunction>) clear_conjunction,
    1 operands with_operands(Vec<super::ResourceConditionValue>) clear_operands,
    2 operator with_operator(impl Into<super::ResourceConditionNodeOperator>) clear_operator,
    3 terms with_terms(Vec<super::ResourceConditionNode>) clear_terms,
    4 variable_name with_variable_name(impl Into<String>) clear_variable_name,
});

rt::open_enum!(ResourceConditionNodeConjunction {
    And = "AND",
    Or = "OR",
});

rt::open_enum!(ResourceConditionNodeOperator {
    Eq = "EQ",
    In = "IN",
    Ge = "GE",
    Gt = "GT",
    Le = "LE",
    Lt = "LT",
});
