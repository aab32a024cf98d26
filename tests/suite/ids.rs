//! The id of one thing does not go where that of another is due.

use std::marker::PhantomData;

use kandji_client::blueprints::Blueprint;
use kandji_client::devices::{GetDevice, ListDevices};
use kandji_client::runtime::from_json;
use kandji_client::{BlueprintId, Client, DeviceId, Region};

/// Says of a type whether it is taken where a device's id is due: for one that is, the constant of its own hides that of
/// the trait.
struct Given<T>(PhantomData<T>);

impl<T: Into<DeviceId>> Given<T> {
    const IS_TAKEN: bool = true;
}

trait NotTaken {
    const IS_TAKEN: bool = false;
}

impl<T> NotTaken for Given<T> {}

#[test]
fn a_devices_id_is_made_of_text_but_of_no_other_id() {
    let texts = [Given::<&str>::IS_TAKEN, Given::<String>::IS_TAKEN, Given::<&String>::IS_TAKEN];
    let own = [Given::<DeviceId>::IS_TAKEN, Given::<&DeviceId>::IS_TAKEN];
    let others = [Given::<BlueprintId>::IS_TAKEN, Given::<&BlueprintId>::IS_TAKEN, Given::<i64>::IS_TAKEN];
    assert_eq!((texts, own, others), ([true; 3], [true; 2], [false; 3]));
}

#[test]
fn ids_of_records_are_given_to_calls_as_they_are() {
    let kandji = Client::builder().tenant("accuhive", Region::Us).token("t").build().expect("it is complete");
    let blueprint: Blueprint = from_json(br#"{"id": "b-1"}"#).expect("it is an object");
    let listed: ListDevices = kandji.devices().list().blueprint_id(&blueprint.id).operation;
    assert_eq!(listed.blueprint_id, Some(BlueprintId::from("b-1")));
    let got: GetDevice = kandji.devices().get("d-1").operation;
    assert_eq!(got.device_id, "d-1");
}
