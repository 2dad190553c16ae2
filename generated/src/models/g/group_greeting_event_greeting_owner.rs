// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupGreetingEventGreetingOwner`.
#[non_exhaustive]
pub struct GroupGreetingEventGreetingOwner {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GroupGreetingEventGreetingOwner {
    "id" Str id,
});
