// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomEventAttributeList`.
#[non_exhaustive]
pub struct CustomEventAttributeList {
    /// `dataType`, required.
    pub data_type: Option<String>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CustomEventAttributeList {
    "dataType" Str data_type,
    "values" Texts values,
});
