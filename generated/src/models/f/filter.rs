// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Filter`.
///
/// The service requires `name`, `operator`, `type`, `values` in requests.
#[non_exhaustive]
pub struct Filter {
    /// `name`, required.
    pub name: Option<String>,
    /// `operator`, required.
    pub operator: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Filter {
    "name" Str name,
    "operator" Str operator,
    "type" Str r#type,
    "values" Texts values,
});

rt::setters!(Filter {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<String>) clear_operator,
    2 r#type with_type(impl Into<String>) clear_type,
    3 values with_values(Vec<String>) clear_values,
});
