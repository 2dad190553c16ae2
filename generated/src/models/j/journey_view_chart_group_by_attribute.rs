// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChartGroupByAttribute`.
///
/// The service requires `attribute`, `elementId` in requests.
#[non_exhaustive]
pub struct JourneyViewChartGroupByAttribute {
    /// `attribute`, required.
    pub attribute: Option<String>,
    /// `elementId`, required.
    pub element_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewChartGroupByAttribute {
    "attribute" Str attribute,
    "elementId" Str element_id,
});

rt::setters!(JourneyViewChartGroupByAttribute {
    0 attribute with_attribute(impl Into<String>) clear_attribute,
    1 element_id with_element_id(impl Into<String>) clear_element_id,
});
