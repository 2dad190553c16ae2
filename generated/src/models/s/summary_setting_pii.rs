// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummarySettingPII`.
///
/// The service requires `all` in requests.
#[non_exhaustive]
pub struct SummarySettingPII {
    /// `all`, required.
    pub all: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SummarySettingPII {
    "all" Bool all,
});

rt::setters!(SummarySettingPII {
    0 all with_all(bool) clear_all,
});
