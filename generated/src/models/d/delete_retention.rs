// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DeleteRetention`.
#[non_exhaustive]
pub struct DeleteRetention {
    /// `days`.
    pub days: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DeleteRetention {
    "days" Int days,
});

rt::setters!(DeleteRetention {
    0 days with_days(i64) clear_days,
});
