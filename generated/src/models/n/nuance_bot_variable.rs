// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceBotVariable`.
#[non_exhaustive]
pub struct NuanceBotVariable {
    /// `complexGenericVariableInfo`.
    pub complex_generic_variable_info: Option<super::ComplexVariableInfo>,
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `reserved`.
    pub reserved: Option<bool>,
    /// `simpleVariableInfo`.
    pub simple_variable_info: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NuanceBotVariable {
    "complexGenericVariableInfo" Any complex_generic_variable_info,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "reserved" Bool reserved,
    "simpleVariableInfo" Str simple_variable_info,
});
