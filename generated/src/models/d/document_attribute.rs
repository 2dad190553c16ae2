// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentAttribute`.
#[non_exhaustive]
pub struct DocumentAttribute {
    /// `attribute`.
    pub attribute: Option<super::Attribute>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(DocumentAttribute {
    "attribute" Any attribute,
    "values" Texts values,
});

rt::setters!(DocumentAttribute {
    0 attribute with_attribute(super::Attribute) clear_attribute,
    1 values with_values(Vec<String>) clear_values,
});
