// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewResult`.
#[non_exhaustive]
pub struct JourneyViewResult {
    /// `charts`.
    pub charts: Option<Vec<super::JourneyViewChartResult>>,
    /// `elements`.
    pub elements: Option<Vec<super::JourneyViewResultElement>>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewResult {
    "charts" Any charts,
    "elements" Any elements,
});
