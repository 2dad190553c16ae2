// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableColumnDefaultRowValue`.
#[non_exhaustive]
pub struct DecisionTableColumnDefaultRowValue {
    /// `special`.
    pub special: Option<super::DecisionTableColumnDefaultRowValueSpecial>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `special` in [`DecisionTableColumnDefaultRowValue`](super::DecisionTableColumnDefaultRowValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableColumnDefaultRowValueSpecial {
    /// `Wildcard`
    Wildcard,
    /// `Null`
    Null,
    /// `Empty`
    Empty,
    /// `CurrentTime`
    CurrentTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionTableColumnDefaultRowValue {
    "special" Enum special,
    "value" Str value,
    "values" Texts values,
});

rt::setters!(DecisionTableColumnDefaultRowValue {
    0 special with_special(impl Into<super::DecisionTableColumnDefaultRowValueSpecial>) clear_special,
    1 value with_value(impl Into<String>) clear_value,
    2 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(DecisionTableColumnDefaultRowValueSpecial {
    Wildcard = "Wildcard",
    Null = "Null",
    Empty = "Empty",
    CurrentTime = "CurrentTime",
});
