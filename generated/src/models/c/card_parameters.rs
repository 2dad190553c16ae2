// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CardParameters`.
#[non_exhaustive]
pub struct CardParameters {
    /// `bodyParameters`.
    pub body_parameters: Option<Vec<super::TemplateParameter>>,
    /// `buttonUrlParameters`.
    pub button_url_parameters: Option<Vec<super::TemplateParameter>>,
    /// `index`.
    pub index: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CardParameters {
    "bodyParameters" Any body_parameters,
    "buttonUrlParameters" Any button_url_parameters,
    "index" Int index,
});

rt::setters!(CardParameters {
    0 body_parameters with_body_parameters(Vec<super::TemplateParameter>) clear_body_parameters,
    1 button_url_parameters with_button_url_parameters(Vec<super::TemplateParameter>) clear_button_url_parameters,
    2 index with_index(i64) clear_index,
});
