// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SendMessagingTemplateRequest`.
#[non_exhaustive]
pub struct SendMessagingTemplateRequest {
    /// `bodyParameters`.
    pub body_parameters: Option<Vec<super::TemplateParameter>>,
    /// `buttonUrlParameters`.
    pub button_url_parameters: Option<Vec<super::TemplateParameter>>,
    /// `carouselParameters`.
    pub carousel_parameters: Option<super::CarouselParameters>,
    /// `headerParameters`.
    pub header_parameters: Option<Vec<super::TemplateParameter>>,
    /// `parameters`.
    pub parameters: Option<Vec<super::TemplateParameter>>,
    /// `responseId`.
    pub response_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SendMessagingTemplateRequest {
    "bodyParameters" Any body_parameters,
    "buttonUrlParameters" Any button_url_parameters,
    "carouselParameters" Any carousel_parameters,
    "headerParameters" Any header_parameters,
    "parameters" Any parameters,
    "responseId" Str response_id,
});

rt::setters!(SendMessagingTemplateRequest {
    0 body_parameters with_body_parameters(Vec<super::TemplateParameter>) clear_body_parameters,
    1 button_url_parameters with_button_url_parameters(Vec<super::TemplateParameter>) clear_button_url_parameters,
    2 carousel_parameters with_carousel_parameters(super::CarouselParameters) clear_carousel_parameters,
    3 header_parameters with_header_parameters(Vec<super::TemplateParameter>) clear_header_parameters,
    4 parameters with_parameters(Vec<super::TemplateParameter>) clear_parameters,
    5 response_id with_response_id(impl Into<String>) clear_response_id,
});
