// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FooterTemplate`.
#[non_exhaustive]
pub struct FooterTemplate {
    /// `applicableResources`.
    pub applicable_resources: Option<Vec<String>>,
    /// `type`.
    pub r#type: Option<super::FooterTemplateType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FooterTemplate`](super::FooterTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FooterTemplateType {
    /// `Signature`
    Signature,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FooterTemplate {
    "applicableResources" Texts applicable_resources,
    "type" Enum r#type,
});

rt::setters!(FooterTemplate {
    0 applicable_resources with_applicable_resources(Vec<String>) clear_applicable_resources,
    1 r#type with_type(impl Into<super::FooterTemplateType>) clear_type,
});

rt::open_enum!(FooterTemplateType {
    Signature = "Signature",
});
