// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ModelConfig`.
///
/// The service requires `useLatestModel` in requests.
#[non_exhaustive]
pub struct ModelConfig {
    /// `useLatestModel`, required.
    pub use_latest_model: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ModelConfig {
    "useLatestModel" Bool use_latest_model,
});

rt::setters!(ModelConfig {
    0 use_latest_model with_use_latest_model(bool) clear_use_latest_model,
});
