// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperationalEventNotificationTopicEventEntity`.
#[non_exhaustive]
pub struct OperationalEventNotificationTopicEventEntity {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OperationalEventNotificationTopicEventEntity {
    "description" Str description,
    "id" Str id,
    "name" Str name,
});
