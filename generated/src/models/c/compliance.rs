// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Compliance`.
///
/// The service requires `helpSettings`, `optInSettings`, `stopSettings` in requests.
#[non_exhaustive]
pub struct Compliance {
    /// `helpSettings`, required.
    pub help_settings: Option<Vec<super::HelpSettings>>,
    /// `optInSettings`, required.
    pub opt_in_settings: Option<Vec<super::OptInSettings>>,
    /// `stopSettings`, required.
    pub stop_settings: Option<Vec<super::StopSettings>>,
    __marks: rt::Marks,
}

rt::model!(Compliance {
    "helpSettings" Any help_settings,
    "optInSettings" Any opt_in_settings,
    "stopSettings" Any stop_settings,
});

rt::setters!(Compliance {
    0 help_settings with_help_settings(Vec<super::HelpSettings>) clear_help_settings,
    1 opt_in_settings with_opt_in_settings(Vec<super::OptInSettings>) clear_opt_in_settings,
    2 stop_settings with_stop_settings(Vec<super::StopSettings>) clear_stop_settings,
});
