// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ComputedData`.
#[non_exhaustive]
pub struct ComputedData {
    /// `quarterHour`.
    pub quarter_hour: Option<super::QuarterHourly>,
    /// `weekly`.
    pub weekly: Option<super::Weekly>,
    __marks: rt::Marks,
}

rt::model!(ComputedData {
    "quarterHour" Any quarter_hour,
    "weekly" Any weekly,
});
