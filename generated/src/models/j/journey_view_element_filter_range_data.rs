// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementFilterRangeData`.
#[non_exhaustive]
pub struct JourneyViewElementFilterRangeData {
    /// `duration`.
    pub duration: Option<String>,
    /// `number`.
    pub number: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewElementFilterRangeData {
    "duration" Str duration,
    "number" Float number,
});

rt::setters!(JourneyViewElementFilterRangeData {
    0 duration with_duration(impl Into<String>) clear_duration,
    1 number with_number(f64) clear_number,
});
