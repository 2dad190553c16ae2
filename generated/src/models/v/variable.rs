// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Variable`.
///
/// The service requires `name`, `scope`, `type` in requests.
#[non_exhaustive]
pub struct Variable {
    /// `customConversationAttributes`.
    pub custom_conversation_attributes: Option<Vec<super::ConversationAttribute>>,
    /// `description`.
    pub description: Option<String>,
    /// `listValues`.
    pub list_values: Option<rt::Value>,
    /// `listVariables`.
    pub list_variables: Option<Vec<super::Variable>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `scope`, required.
    pub scope: Option<super::VariableScope>,
    /// `type`, required.
    pub r#type: Option<super::VariableType>,
    /// `validation`.
    pub validation: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `scope` in [`Variable`](super::Variable).
#[derive(Clone)]
#[non_exhaustive]
pub enum VariableScope {
    /// `Input`
    Input,
    /// `Output`
    Output,
    /// `InputAndOutput`
    InputAndOutput,
    /// `GuideOnly`
    GuideOnly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Variable`](super::Variable).
#[derive(Clone)]
#[non_exhaustive]
pub enum VariableType {
    /// `String`
    String,
    /// `Integer`
    Integer,
    /// `Number`
    Number,
    /// `Boolean`
    Boolean,
    /// `Date`
    Date,
    /// `List`
    List,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Variable {
    "customConversationAttributes" Any custom_conversation_attributes,
    "description" Str description,
    "listValues" Json list_values,
    "listVariables" Any list_variables,
    "name" Str name,
    "scope" Enum scope,
    "type" Enum r#type,
    "validation" Json validation,
});

rt::setters!(Variable {
    0 custom_conversation_attributes with_custom_conversation_attributes(Vec<super::ConversationAttribute>) clear_custom_conversation_attributes,
    1 description with_description(impl Into<String>) clear_description,
    2 list_values with_list_values(rt::Value) clear_list_values,
    3 list_variables with_list_variables(Vec<super::Variable>) clear_list_variables,
    4 name with_name(impl Into<String>) clear_name,
    5 scope with_scope(impl Into<super::VariableScope>) clear_scope,
    6 r#type with_type(impl Into<super::VariableType>) clear_type,
    7 validation with_validation(rt::Value) clear_validation,
});

rt::open_enum!(VariableScope {
    Input = "Input",
    Output = "Output",
    InputAndOutput = "InputAndOutput",
    GuideOnly = "GuideOnly",
});

rt::open_enum!(VariableType {
    String = "String",
    Integer = "Integer",
    Number = "Number",
    Boolean = "Boolean",
    Date = "Date",
    List = "List",
});
