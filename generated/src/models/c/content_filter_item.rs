// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentFilterItem`.
#[non_exhaustive]
pub struct ContentFilterItem {
    /// `name`.
    pub name: Option<String>,
    /// `operator`.
    pub operator: Option<super::ContentFilterItemOperator>,
    /// `type`.
    pub r#type: Option<super::ContentFilterItemType>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ContentFilterItem`](super::ContentFilterItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentFilterItemOperator {
    /// `IN`
    In,
    /// `RANGE`
    Range,
    /// `EQUALS`
    Equals,
    /// `NOTEQUALS`
    Notequals,
    /// `LESSTHAN`
    Lessthan,
    /// `LESSTHANEQUALS`
    Lessthanequals,
    /// `GREATERTHAN`
    Greaterthan,
    /// `GREATERTHANEQUALS`
    Greaterthanequals,
    /// `CONTAINS`
    Contains,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ContentFilterItem`](super::ContentFilterItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentFilterItemType {
    /// `NUMBER`
    Number,
    /// `STRING`
    String,
    /// `DATE`
    Date,
    /// `BOOLEAN`
    Boolean,
    /// `LIST`
    List,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContentFilterItem {
    "name" Str name,
    "operator" Enum operator,
    "type" Enum r#type,
    "values" Texts values,
});

rt::setters!(ContentFilterItem {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<super::ContentFilterItemOperator>) clear_operator,
    2 r#type with_type(impl Into<super::ContentFilterItemType>) clear_type,
    3 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(ContentFilterItemOperator {
    In = "IN",
    Range = "RANGE",
    Equals = "EQUALS",
    Notequals = "NOTEQUALS",
    Lessthan = "LESSTHAN",
    Lessthanequals = "LESSTHANEQUALS",
    Greaterthan = "GREATERTHAN",
    Greaterthanequals = "GREATERTHANEQUALS",
    Contains = "CONTAINS",
});

rt::open_enum!(ContentFilterItemType {
    Number = "NUMBER",
    String = "STRING",
    Date = "DATE",
    Boolean = "BOOLEAN",
    List = "LIST",
});
