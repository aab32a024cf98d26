// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Commands sent to a device. An answer means that the command was accepted, not that the device has carried it out; look at the commands of the device for that. A command that is already waiting for the device, or that does not fit its platform, is refused with a 400.

use crate::ids;
use crate::runtime as rt;

/// The operations of this group: [`Client::device_actions`](rt::Client::device_actions) gives them.
#[derive(Clone, Copy, Debug)]
pub struct DeviceActions<'c> {
    pub(crate) client: &'c rt::Client,
}

impl<'c> DeviceActions<'c> {
    /// Delete a device.
    ///
    /// Deletes the device record and removes the device from management. On macOS and Windows the agent uninstalls itself at its next check-in. The record cannot be restored; the device has to enroll again.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `DELETE /api/v1/devices/{device_id}`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers nothing: `()`.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().delete("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, DeleteDevice> {
        rt::Call::new(
            self.client,
            DeleteDevice {
                device_id: device_id.into(),
            },
        )
    }
    /// Send a blank push.
    ///
    /// Sends an empty push notification that makes an Apple device contact the MDM server. Nothing on the device changes, but commands that wait for it are delivered.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/blankpush`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().send_blank_push("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_blank_push(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, SendBlankPush> {
        rt::Call::new(
            self.client,
            SendBlankPush {
                device_id: device_id.into(),
            },
        )
    }
    /// Clear the passcode.
    ///
    /// Removes the passcode of an iPhone or iPad, so that whoever holds it can use it until a new one is set. The old passcode cannot be restored.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/clearpasscode`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().clear_passcode("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .clear_passcode("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_passcode(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ClearPasscode> {
        rt::Call::new(
            self.client,
            ClearPasscode {
                device_id: device_id.into(),
            },
        )
    }
    /// Run the daily check-in.
    ///
    /// Makes an Apple device go through its daily round of MDM commands, or a Windows device through a full CSP sync, now and not at the next scheduled time.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/dailycheckin`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro, Windows.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .perform_daily_check_in("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn perform_daily_check_in(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, PerformDailyCheckIn> {
        rt::Call::new(
            self.client,
            PerformDailyCheckIn {
                device_id: device_id.into(),
            },
        )
    }
    /// Delete a local user account.
    ///
    /// Deletes one local account, or all of them, on a Mac or a Shared iPad, with the data in it. The device must be supervised through Automated Device Enrollment.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `delete_all_users`, `force_deletion`, `user_name`; see [`DeleteDeviceUser`] and [`DeleteDeviceUserBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/deleteuser`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it. For Mac, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .delete_user("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .delete_all_users(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .delete_user("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, DeleteDeviceUser> {
        rt::Call::new(
            self.client,
            DeleteDeviceUser {
                device_id: device_id.into(),
                ..DeleteDeviceUser::default()
            },
        )
    }
    /// Erase a device.
    ///
    /// Erases all data on the device and cannot be undone once the device has received it. The body depends on the platform: `PIN` for a Mac, `PreserveDataPlan`, `DisallowProximitySetup` and `ReturnToService` for iPhone and iPad, `erase_mode` for Windows, `erase_flags` for Android. Return to Service needs iOS or iPadOS 17 and is ignored elsewhere; a Wi-Fi profile named for it must be in scope for the device, otherwise the answer is 400.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `disallow_proximity_setup`, `pin`, `preserve_data_plan`, `return_to_service`, `erase_flags`, `erase_mode`; see [`EraseDevice`] and [`EraseDeviceBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/erase`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400 (text); 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .erase("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .disallow_proximity_setup(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .erase("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn erase(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, EraseDevice> {
        rt::Call::new(
            self.client,
            EraseDevice {
                device_id: device_id.into(),
                ..EraseDevice::default()
            },
        )
    }
    /// Lock a device.
    ///
    /// Locks an Apple or Android device, with an optional message and phone number on its lock screen. A Mac restarts into a locked state and the answer holds the six-digit PIN that unlocks it; a Mac with Apple silicon before macOS 11.5 is deactivated instead and needs a network and a Secure Token administrator to come back. The phone number is shown on Macs with Apple silicon only. Answers 400 when the device is locked already.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `message`, `phone_number`; see [`LockDevice`] and [`LockDeviceBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/lock`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro, Android.
    ///
    /// Answers [`LockDeviceResponse`].
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400 (text); 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = kandji
    ///     .device_actions()
    ///     .lock("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .message("message")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .lock("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn lock(&self, device_id: impl Into<ids::DeviceId>) -> rt::Call<'c, LockDevice> {
        rt::Call::new(
            self.client,
            LockDevice {
                device_id: device_id.into(),
                ..LockDevice::default()
            },
        )
    }
    /// Refresh the eSIM.
    ///
    /// Tells an iPhone or a cellular iPad to contact the carrier's eSIM server (SM-DP+) at the given address and to download an eSIM profile that waits there. The carrier supplies the address.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setter: `e_sim_server_url`; see [`RefreshEsim`] and [`RefreshEsimBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/refreshcellularplans`: changes something that can be changed back. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .refresh_esim("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .e_sim_server_url("https://example.com/")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .refresh_esim("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn refresh_esim(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, RefreshEsim> {
        rt::Call::new(
            self.client,
            RefreshEsim {
                device_id: device_id.into(),
                ..RefreshEsim::default()
            },
        )
    }
    /// Reinstall the agent.
    ///
    /// Installs the management agent on a Mac again through MDM. Settings and apps of the device are left as they are.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/reinstallagent`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().reinstall_agent("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reinstall_agent(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ReinstallAgent> {
        rt::Call::new(
            self.client,
            ReinstallAgent {
                device_id: device_id.into(),
            },
        )
    }
    /// Turn Remote Management on or off.
    ///
    /// Turns Remote Management (Apple Remote Desktop) of a Mac on or off. When on, all users of the Mac get the Observe and Control permissions.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    /// * `enable_remote_desktop`: `true` turns Apple Remote Desktop on, `false` off.
    ///
    /// `POST /api/v1/devices/{device_id}/action/remotedesktop`: changes something that can be changed back. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .set_remote_desktop("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .set_remote_desktop("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", true)
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_remote_desktop(
        &self,
        device_id: impl Into<ids::DeviceId>,
        enable_remote_desktop: bool,
    ) -> rt::Call<'c, SetRemoteDesktop> {
        rt::Call::new(
            self.client,
            SetRemoteDesktop {
                device_id: device_id.into(),
                body: SetRemoteDesktopBody {
                    enable_remote_desktop,
                },
            },
        )
    }
    /// Renew the MDM profile.
    ///
    /// Installs the root MDM profile of an Apple device again. Existing settings, apps and profiles are not touched.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/renewmdmprofile`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().renew_mdm_profile("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn renew_mdm_profile(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, RenewMdmProfile> {
        rt::Call::new(
            self.client,
            RenewMdmProfile {
                device_id: device_id.into(),
            },
        )
    }
    /// Reset the work profile passcode.
    ///
    /// Sets a new passcode for the work profile of an Android device, or removes it when `newPassword` is left out. It cannot be removed while a work profile passcode library item is installed on the device. A new passcode has at least 4 characters, on Android 14 at least 6. A flag can lock the work profile right after the reset.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `new_password`, `reset_password_flags`; see [`ResetWorkProfilePasscode`] and [`ResetWorkProfilePasscodeBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/resetworkprofilepasscode`: destroys something and cannot be undone. [Retried](crate#risk-and-retries) only if the API cannot have received it. For Android.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .reset_work_profile_passcode("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .new_password("new-password")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_work_profile_passcode(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ResetWorkProfilePasscode> {
        rt::Call::new(
            self.client,
            ResetWorkProfilePasscode {
                device_id: device_id.into(),
                ..ResetWorkProfilePasscode::default()
            },
        )
    }
    /// Restart a device.
    ///
    /// Restarts a Mac, iPhone, iPad or Apple TV. On a Mac the kernel cache can be rebuilt (macOS 11), and the user can be asked to restart when it suits (macOS 11.3); a Mac at the login window with nobody logged in restarts at once.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `notify_user`, `rebuild_kernel_cache`; see [`RestartDevice`] and [`RestartDeviceBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/restart`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .restart("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .notify_user(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .restart("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, RestartDevice> {
        rt::Call::new(
            self.client,
            RestartDevice {
                device_id: device_id.into(),
                ..RestartDevice::default()
            },
        )
    }
    /// Set the device name.
    ///
    /// Sets the name of an Apple device through MDM.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    /// * `device_name`: New name of the device.
    ///
    /// `POST /api/v1/devices/{device_id}/action/setname`: changes something that can be changed back. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .set_name("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11", "device-name")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_name(
        &self,
        device_id: impl Into<ids::DeviceId>,
        device_name: impl Into<String>,
    ) -> rt::Call<'c, SetDeviceName> {
        rt::Call::new(
            self.client,
            SetDeviceName {
                device_id: device_id.into(),
                body: SetDeviceNameBody {
                    device_name: device_name.into(),
                },
            },
        )
    }
    /// Shut down a device.
    ///
    /// Shuts down a Mac, iPhone or iPad. It must be turned on by hand before it can receive commands again.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/shutdown`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().shutdown("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .shutdown("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn shutdown(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ShutdownDevice> {
        rt::Call::new(
            self.client,
            ShutdownDevice {
                device_id: device_id.into(),
            },
        )
    }
    /// Turn data roaming on or off.
    ///
    /// Turns data roaming of an iPhone or a cellular iPad on or off. Roaming can cause charges by the carrier.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setter: `enabled`; see [`SetDataRoaming`] and [`SetDataRoamingBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/toggledataroaming`: changes something that can be changed back. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .set_data_roaming("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .enabled(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_data_roaming(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, SetDataRoaming> {
        rt::Call::new(
            self.client,
            SetDataRoaming {
                device_id: device_id.into(),
                ..SetDataRoaming::default()
            },
        )
    }
    /// Turn the personal hotspot on or off.
    ///
    /// Turns the personal hotspot of an iPhone or a cellular iPad on or off.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setter: `enabled`; see [`SetPersonalHotspot`] and [`SetPersonalHotspotBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/togglepersonalhotspot`: changes something that can be changed back. [Retried](crate#risk-and-retries) only if the API has done nothing. For iPhone, iPad.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// What [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .set_personal_hotspot("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .enabled(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_personal_hotspot(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, SetPersonalHotspot> {
        rt::Call::new(
            self.client,
            SetPersonalHotspot {
                device_id: device_id.into(),
                ..SetPersonalHotspot::default()
            },
        )
    }
    /// Unlock a local user account.
    ///
    /// Unlocks a local account of a Mac that the system locked after too many wrong passwords. The password stays as it was.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setter: `user_name`; see [`UnlockAccount`] and [`UnlockAccountBody`].
    ///
    /// `POST /api/v1/devices/{device_id}/action/unlockaccount`: interrupts someone's work. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// [`wait`](rt::Call::wait) waits until an Apple device has carried out the command.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji
    ///     .device_actions()
    ///     .unlock_account("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .user_name("user-name")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```no_run
    /// use kandji_client::Polling;
    /// use std::time::Duration;
    ///
    /// # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let polling = Polling::default().timeout(Duration::from_secs(120));
    /// let command = kandji
    ///     .device_actions()
    ///     .unlock_account("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .wait()
    ///     .polling(polling)
    ///     .send()
    ///     .await?;
    /// println!("{command:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlock_account(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, UnlockAccount> {
        rt::Call::new(
            self.client,
            UnlockAccount {
                device_id: device_id.into(),
                ..UnlockAccount::default()
            },
        )
    }
    /// Update the inventory.
    ///
    /// Makes an Apple device go through its daily round of MDM commands now, which refreshes its inventory. The daily check-in action does the same and covers Windows devices too.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// `POST /api/v1/devices/{device_id}/action/updateinventory`: asks a device to do something harmless. [Retried](crate#risk-and-retries) only if the API has done nothing. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro.
    ///
    /// Answers a [`Document`](rt::Document): the specification does not say what is in it.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// kandji.device_actions().update_inventory("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_inventory(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, UpdateInventory> {
        rt::Call::new(
            self.client,
            UpdateInventory {
                device_id: device_id.into(),
            },
        )
    }
    /// List MDM commands of a device.
    ///
    /// Lists the MDM commands sent to an Apple device. The page is nested under `commands`, with at most 300 entries and links to the neighbouring pages. `status` is 1 for pending, 2 for running, 3 for completed, 4 for failed and 5 when the device answered that it cannot do it now.
    ///
    /// * `device_id`: Identifier (UUID) of the device record.
    ///
    /// Setters: `limit`, `offset`; see [`ListDeviceCommands`].
    ///
    /// `GET /api/v1/devices/{device_id}/commands`: reads and changes nothing. [Retried](crate#risk-and-retries) after any passing fault. For Mac, iPhone, iPad, Apple TV, Apple Vision Pro.
    ///
    /// Answers [`DeviceCommandPage`]. It is one page, of at most 300 items, of a list of [`DeviceCommand`]: [`items`](rt::Call::items) goes through all of them, one request a page; [`send`](rt::Call::send) fetches one page.
    ///
    /// # Errors
    /// Status 400, 401 or 404 ([`ErrorBody`](crate::types::ErrorBody)), or what [every call](crate#errors) can fail with, such as 403 (the token may not do this) and 429 (too many requests).
    ///
    /// # Example
    /// ```no_run
    /// # pub async fn example(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = kandji
    ///     .device_actions()
    ///     .list_commands("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_commands(
        &self,
        device_id: impl Into<ids::DeviceId>,
    ) -> rt::Call<'c, ListDeviceCommands> {
        rt::Call::new(
            self.client,
            ListDeviceCommands {
                device_id: device_id.into(),
                ..ListDeviceCommands::default()
            },
        )
    }
}

/// Delete a device.
///
/// Arguments of [`delete`](DeviceActions::delete), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for DeleteDevice {
    type Response = rt::Empty;
    const META: rt::Meta = rt::Meta {
        id: "deleteDevice",
        method: rt::Method::Delete,
        path: "/api/v1/devices/{device_id}",
        risk: rt::Risk::Irreversible,
        success: &[204],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for DeleteDevice {
    const NAME: &'static str = "DeleteDevice";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(DeleteDevice);

/// Send a blank push.
///
/// Arguments of [`send_blank_push`](DeviceActions::send_blank_push), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendBlankPush {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for SendBlankPush {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "sendBlankpush",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/blankpush",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for SendBlankPush {
    const NAME: &'static str = "SendBlankPush";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(SendBlankPush);

/// Clear the passcode.
///
/// Arguments of [`clear_passcode`](DeviceActions::clear_passcode), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearPasscode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ClearPasscode {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "clearPasscode",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/clearpasscode",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ClearPasscode {
    const NAME: &'static str = "ClearPasscode";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ClearPasscode);

impl rt::CommandOperation for ClearPasscode {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["ClearPasscode"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

/// Run the daily check-in.
///
/// Arguments of [`perform_daily_check_in`](DeviceActions::perform_daily_check_in), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformDailyCheckIn {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for PerformDailyCheckIn {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "performDailyCheckIn",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/dailycheckin",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for PerformDailyCheckIn {
    const NAME: &'static str = "PerformDailyCheckIn";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(PerformDailyCheckIn);

/// Delete a local user account.
///
/// Arguments of [`delete_user`](DeviceActions::delete_user), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeviceUser {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: DeleteDeviceUserBody,
}

impl rt::Operation for DeleteDeviceUser {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "deleteDeviceUser",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/deleteuser",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for DeleteDeviceUser {
    const NAME: &'static str = "DeleteDeviceUser";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(DeleteDeviceUser);

impl rt::CommandOperation for DeleteDeviceUser {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["DeleteUser"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, DeleteDeviceUser> {
    /// Whether to delete every account on the device. `UserName` is not needed then.
    pub fn delete_all_users(mut self, delete_all_users: bool) -> Self {
        self.operation.body.delete_all_users = Some(delete_all_users);
        self
    }
    /// Whether to delete an account whose data has not been synced to the server.
    pub fn force_deletion(mut self, force_deletion: bool) -> Self {
        self.operation.body.force_deletion = Some(force_deletion);
        self
    }
    /// Short name of the account to delete.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.operation.body.user_name = Some(user_name.into());
        self
    }
}

/// Erase a device.
///
/// Arguments of [`erase`](DeviceActions::erase), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EraseDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: EraseDeviceBody,
}

impl rt::Operation for EraseDevice {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "eraseDevice",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/erase",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for EraseDevice {
    const NAME: &'static str = "EraseDevice";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(EraseDevice);

impl rt::CommandOperation for EraseDevice {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["EraseDevice"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, EraseDevice> {
    /// Whether to turn Proximity Setup off at the next start and skip its pane in Setup Assistant. iOS 11 or later, and before iOS 14 not together with other options; `false` by default.
    pub fn disallow_proximity_setup(mut self, disallow_proximity_setup: bool) -> Self {
        self.operation.body.disallow_proximity_setup = Some(disallow_proximity_setup);
        self
    }
    /// Six-digit PIN that unlocks the Mac afterwards, for Find My. macOS 10.8 or later; ignored by iPhone, iPad and Apple TV. At least `6` characters. At most `6` characters.
    pub fn pin(mut self, pin: impl Into<rt::Secret>) -> Self {
        self.operation.body.pin = Some(pin.into());
        self
    }
    /// Whether an iPhone or iPad keeps the data plan of its eSIM. iOS 11 or later; `true` by default.
    pub fn preserve_data_plan(mut self, preserve_data_plan: bool) -> Self {
        self.operation.body.preserve_data_plan = Some(preserve_data_plan);
        self
    }
    /// Makes an iPhone or iPad enroll again by itself after it is erased. iOS or iPadOS 17 or later; ignored elsewhere.
    pub fn return_to_service(
        mut self,
        return_to_service: impl Into<EraseDeviceReturnToService>,
    ) -> Self {
        self.operation.body.return_to_service = Some(return_to_service.into());
        self
    }
    /// What else to erase on an Android device, comma separated: `WIPE_EXTERNAL_STORAGE` for memory cards, `WIPE_ESIMS` for the eSIMs of a company-owned device.
    pub fn erase_flags(mut self, erase_flags: impl Into<String>) -> Self {
        self.operation.body.erase_flags = Some(erase_flags.into());
        self
    }
    /// How a Windows device is erased: `WIPE` resets it and removes everything, `WIPE_CLOUD` reinstalls it from the cloud, `WIPE_PROTECTED` also cleans the internal drive and cannot be escaped by switching off, but can leave the device unable to start.
    pub fn erase_mode(mut self, erase_mode: impl Into<EraseMode>) -> Self {
        self.operation.body.erase_mode = Some(erase_mode.into());
        self
    }
}

/// Lock a device.
///
/// Arguments of [`lock`](DeviceActions::lock), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LockDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: LockDeviceBody,
}

impl rt::Operation for LockDevice {
    type Response = rt::Json<LockDeviceResponse>;
    const META: rt::Meta = rt::Meta {
        id: "lockDevice",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/lock",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for LockDevice {
    const NAME: &'static str = "LockDevice";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(LockDevice);

impl rt::CommandOperation for LockDevice {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["DeviceLock"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, LockDevice> {
    /// Message on the lock screen.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.operation.body.message = Some(message.into());
        self
    }
    /// Phone number on the lock screen. Among Macs only those with Apple silicon show it.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.operation.body.phone_number = Some(phone_number.into());
        self
    }
}

/// Refresh the eSIM.
///
/// Arguments of [`refresh_esim`](DeviceActions::refresh_esim), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefreshEsim {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: RefreshEsimBody,
}

impl rt::Operation for RefreshEsim {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "refreshEsim",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/refreshcellularplans",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for RefreshEsim {
    const NAME: &'static str = "RefreshEsim";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(RefreshEsim);

impl rt::CommandOperation for RefreshEsim {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["RefreshCellularPlans"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, RefreshEsim> {
    /// Address of the carrier's eSIM server (SM-DP+).
    pub fn e_sim_server_url(mut self, e_sim_server_url: impl Into<String>) -> Self {
        self.operation.body.e_sim_server_url = Some(e_sim_server_url.into());
        self
    }
}

/// Reinstall the agent.
///
/// Arguments of [`reinstall_agent`](DeviceActions::reinstall_agent), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReinstallAgent {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ReinstallAgent {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "reinstallAgent",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/reinstallagent",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ReinstallAgent {
    const NAME: &'static str = "ReinstallAgent";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ReinstallAgent);

/// Turn Remote Management on or off.
///
/// Arguments of [`set_remote_desktop`](DeviceActions::set_remote_desktop), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRemoteDesktop {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: SetRemoteDesktopBody,
}

impl rt::Operation for SetRemoteDesktop {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "remoteDesktop",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/remotedesktop",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for SetRemoteDesktop {
    const NAME: &'static str = "SetRemoteDesktop";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(SetRemoteDesktop);

impl rt::CommandOperation for SetRemoteDesktop {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &[
        "EnableRemoteDesktop",
        "DisableRemoteDesktop",
    ];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

/// Renew the MDM profile.
///
/// Arguments of [`renew_mdm_profile`](DeviceActions::renew_mdm_profile), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenewMdmProfile {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for RenewMdmProfile {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "renewMdmProfile",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/renewmdmprofile",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for RenewMdmProfile {
    const NAME: &'static str = "RenewMdmProfile";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(RenewMdmProfile);

/// Reset the work profile passcode.
///
/// Arguments of [`reset_work_profile_passcode`](DeviceActions::reset_work_profile_passcode), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetWorkProfilePasscode {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: ResetWorkProfilePasscodeBody,
}

impl rt::Operation for ResetWorkProfilePasscode {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "resetWorkProfilePasscode",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/resetworkprofilepasscode",
        risk: rt::Risk::Irreversible,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for ResetWorkProfilePasscode {
    const NAME: &'static str = "ResetWorkProfilePasscode";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(ResetWorkProfilePasscode);

#[doc(hidden)]
impl rt::Call<'_, ResetWorkProfilePasscode> {
    /// New passcode, at least 4 characters and on Android 14 at least 6. Left out, the passcode is removed.
    pub fn new_password(mut self, new_password: impl Into<rt::Secret>) -> Self {
        self.operation.body.new_password = Some(new_password.into());
        self
    }
    /// Flags of the Android Management API's reset command; one of them locks the work profile right after the reset.
    pub fn reset_password_flags(
        mut self,
        reset_password_flags: impl IntoIterator<Item = impl Into<ResetPasswordFlag>>,
    ) -> Self {
        self.operation.body.reset_password_flags = Some(
            reset_password_flags.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Restart a device.
///
/// Arguments of [`restart`](DeviceActions::restart), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestartDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: RestartDeviceBody,
}

impl rt::Operation for RestartDevice {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "restartDevice",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/restart",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for RestartDevice {
    const NAME: &'static str = "RestartDevice";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(RestartDevice);

impl rt::CommandOperation for RestartDevice {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["RestartDevice"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, RestartDevice> {
    /// Whether a Mac asks its user to restart instead of doing it at once; the user can ignore it. macOS 11.3 or later; `false` by default.
    pub fn notify_user(mut self, notify_user: bool) -> Self {
        self.operation.body.notify_user = Some(notify_user);
        self
    }
    /// Whether a Mac rebuilds its kernel cache while it restarts. macOS 11 or later; `false` by default.
    pub fn rebuild_kernel_cache(mut self, rebuild_kernel_cache: bool) -> Self {
        self.operation.body.rebuild_kernel_cache = Some(rebuild_kernel_cache);
        self
    }
}

/// Set the device name.
///
/// Arguments of [`set_name`](DeviceActions::set_name), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDeviceName {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: SetDeviceNameBody,
}

impl rt::Operation for SetDeviceName {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "setName",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/setname",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for SetDeviceName {
    const NAME: &'static str = "SetDeviceName";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(SetDeviceName);

/// Shut down a device.
///
/// Arguments of [`shutdown`](DeviceActions::shutdown), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShutdownDevice {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for ShutdownDevice {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "shutdown",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/shutdown",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for ShutdownDevice {
    const NAME: &'static str = "ShutdownDevice";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(ShutdownDevice);

impl rt::CommandOperation for ShutdownDevice {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["ShutDownDevice"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

/// Turn data roaming on or off.
///
/// Arguments of [`set_data_roaming`](DeviceActions::set_data_roaming), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDataRoaming {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: SetDataRoamingBody,
}

impl rt::Operation for SetDataRoaming {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "setDataRoaming",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/toggledataroaming",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for SetDataRoaming {
    const NAME: &'static str = "SetDataRoaming";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(SetDataRoaming);

#[doc(hidden)]
impl rt::Call<'_, SetDataRoaming> {
    /// `true` turns data roaming on, `false` off.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }
}

/// Turn the personal hotspot on or off.
///
/// Arguments of [`set_personal_hotspot`](DeviceActions::set_personal_hotspot), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetPersonalHotspot {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: SetPersonalHotspotBody,
}

impl rt::Operation for SetPersonalHotspot {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "setPersonalHotspot",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/togglepersonalhotspot",
        risk: rt::Risk::Update,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for SetPersonalHotspot {
    const NAME: &'static str = "SetPersonalHotspot";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(SetPersonalHotspot);

#[doc(hidden)]
impl rt::Call<'_, SetPersonalHotspot> {
    /// `true` turns the personal hotspot on, `false` off.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.operation.body.enabled = Some(enabled);
        self
    }
}

/// Unlock a local user account.
///
/// Arguments of [`unlock_account`](DeviceActions::unlock_account), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlockAccount {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// What is sent.
    pub body: UnlockAccountBody,
}

impl rt::Operation for UnlockAccount {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "unlockAccount",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/unlockaccount",
        risk: rt::Risk::Disruptive,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.json(&self.body);
    }
}

impl rt::Record for UnlockAccount {
    const NAME: &'static str = "UnlockAccount";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("body", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.body),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.body);
    }
}
rt::record!(UnlockAccount);

impl rt::CommandOperation for UnlockAccount {
    type List = ListDeviceCommands;
    const KINDS: &'static [&'static str] = &["UnlockUserAccount"];
    fn commands(&self) -> ListDeviceCommands {
        ListDeviceCommands {
            device_id: self.device_id.clone(),
            ..ListDeviceCommands::default()
        }
    }
}

#[doc(hidden)]
impl rt::Call<'_, UnlockAccount> {
    /// Short name of the account to unlock.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.operation.body.user_name = Some(user_name.into());
        self
    }
}

/// Update the inventory.
///
/// Arguments of [`update_inventory`](DeviceActions::update_inventory), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateInventory {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
}

impl rt::Operation for UpdateInventory {
    type Response = rt::Binary;
    const META: rt::Meta = rt::Meta {
        id: "updateInventory",
        method: rt::Method::Post,
        path: "/api/v1/devices/{device_id}/action/updateinventory",
        risk: rt::Risk::Nudge,
        success: &[200],
        accept: "*/*",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
    }
}

impl rt::Record for UpdateInventory {
    const NAME: &'static str = "UpdateInventory";
    const FIELDS: rt::FieldTable = &[("device_id", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
    }
}
rt::record!(UpdateInventory);

/// List MDM commands of a device.
///
/// Arguments of [`list_commands`](DeviceActions::list_commands), which begins the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeviceCommands {
    /// Identifier (UUID) of the device record.
    pub device_id: ids::DeviceId,
    /// Number of commands in one answer. The maximum is 300.
    pub limit: Option<i64>,
    /// Number of commands to skip before the first one returned.
    pub offset: Option<i64>,
}

impl rt::Operation for ListDeviceCommands {
    type Response = rt::Json<DeviceCommandPage>;
    const META: rt::Meta = rt::Meta {
        id: "getDeviceCommands",
        method: rt::Method::Get,
        path: "/api/v1/devices/{device_id}/commands",
        risk: rt::Risk::Read,
        success: &[200],
        accept: "application/json",
        needs_upload: false,
    };
    #[inline]
    fn encode(&self, to: &mut rt::Encoder) {
        to.path("device_id", &self.device_id);
        to.query("limit", &self.limit);
        to.query("offset", &self.offset);
    }
}

impl rt::Record for ListDeviceCommands {
    const NAME: &'static str = "ListDeviceCommands";
    const FIELDS: rt::FieldTable = &[
        ("device_id", rt::REQUIRED | rt::NO_DEFAULT),
        ("limit", rt::OPTIONAL),
        ("offset", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_id),
            1 => field.read(&mut self.limit),
            2 => field.read(&mut self.offset),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_id);
        to.field(1, &self.limit);
        to.field(2, &self.offset);
    }
}
rt::record!(ListDeviceCommands);

impl rt::Paged for ListDeviceCommands {
    type Item = DeviceCommand;
    const PAGING: rt::Paging = rt::Paging::Offset {
        limit: "limit",
        offset: "offset",
        max: Some(300),
    };
    #[inline]
    fn page(output: rt::Output<Self>) -> rt::Page<Self::Item> {
        let next = output.commands.as_ref().and_then(|inner| inner.next.clone());
        let total = output.commands.as_ref().and_then(|inner| inner.count);
        rt::Page::of(output.commands.map(|inner| inner.results)).next(next).total(total)
    }
    #[inline]
    fn key(item: &Self::Item) -> Option<u64> {
        item.uuid.as_ref().and_then(rt::key)
    }
}

impl rt::CommandListOperation for ListDeviceCommands {
    const COMMANDS: rt::CommandFields = rt::CommandFields {
        id: "/uuid",
        kind: "/request_type",
        status: "/status",
        errors: "/error_chain",
        done: &["3"],
        failed: &["4"],
    };
}

#[doc(hidden)]
impl rt::Call<'_, ListDeviceCommands> {
    /// Number of commands in one answer. The maximum is 300.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation.limit = Some(limit);
        self
    }
    /// Number of commands to skip before the first one returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation.offset = Some(offset);
        self
    }
}

/// The account to delete from the device, or all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeviceUserBody {
    /// Whether to delete every account on the device. `UserName` is not needed then.
    pub delete_all_users: Option<bool>,
    /// Whether to delete an account whose data has not been synced to the server.
    pub force_deletion: Option<bool>,
    /// Short name of the account to delete.
    pub user_name: Option<String>,
}

impl rt::Record for DeleteDeviceUserBody {
    const NAME: &'static str = "DeleteDeviceUserBody";
    const FIELDS: rt::FieldTable = &[
        ("DeleteAllUsers", rt::OPTIONAL),
        ("ForceDeletion", rt::OPTIONAL),
        ("UserName", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.delete_all_users),
            1 => field.read(&mut self.force_deletion),
            2 => field.read(&mut self.user_name),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.delete_all_users);
        to.field(1, &self.force_deletion);
        to.field(2, &self.user_name);
    }
}
rt::record!(DeleteDeviceUserBody);

/// One MDM command that was sent to an Apple device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommand {
    /// Number of times the command was tried.
    pub attempts: Option<i64>,
    /// Command in the words of the service, such as `SetInitialConfiguration`.
    pub command_type: Option<String>,
    /// Time the command was completed.
    pub date_completed: Option<rt::Timestamp>,
    /// Time the command was requested.
    pub date_requested: Option<rt::Timestamp>,
    /// Errors that the device reported; empty when there are none.
    pub error_chain: Option<Vec<DeviceCommandErrorChain>>,
    /// Time the command was last pushed to the device.
    pub last_pushed: Option<rt::Timestamp>,
    /// Parameters of the command; often empty.
    pub metadata: Option<DeviceCommandMetadata>,
    /// Priority of the command, a number from 0.
    pub priority: Option<i64>,
    /// Whether the command is to run only over a tethered network connection.
    pub request_requires_network_tether: Option<bool>,
    /// Command in the words of Apple's MDM protocol, such as `Settings`.
    pub request_type: Option<String>,
    /// State of the command: 1 pending, 2 running, 3 completed, 4 failed, 5 answered with "Not Now".
    pub status: Option<i64>,
    /// A user; null in every known answer.
    pub user: Option<rt::Value>,
    /// Identifier (UUID) of the command.
    pub uuid: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceCommand {
    const NAME: &'static str = "DeviceCommand";
    const FIELDS: rt::FieldTable = &[
        ("attempts", rt::OPTIONAL),
        ("command_type", rt::OPTIONAL),
        ("date_completed", rt::OPTIONAL),
        ("date_requested", rt::OPTIONAL),
        ("error_chain", rt::OPTIONAL),
        ("last_pushed", rt::OPTIONAL),
        ("metadata", rt::OPTIONAL),
        ("priority", rt::OPTIONAL),
        ("request_requires_network_tether", rt::OPTIONAL),
        ("request_type", rt::OPTIONAL),
        ("status", rt::OPTIONAL),
        ("user", rt::NULLABLE | rt::BLANKABLE),
        ("uuid", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.attempts),
            1 => field.read(&mut self.command_type),
            2 => field.read(&mut self.date_completed),
            3 => field.read(&mut self.date_requested),
            4 => field.read(&mut self.error_chain),
            5 => field.read(&mut self.last_pushed),
            6 => field.read(&mut self.metadata),
            7 => field.read(&mut self.priority),
            8 => field.read(&mut self.request_requires_network_tether),
            9 => field.read(&mut self.request_type),
            10 => field.read(&mut self.status),
            11 => field.read(&mut self.user),
            12 => field.read(&mut self.uuid),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.attempts);
        to.field(1, &self.command_type);
        to.field(2, &self.date_completed);
        to.field(3, &self.date_requested);
        to.field(4, &self.error_chain);
        to.field(5, &self.last_pushed);
        to.field(6, &self.metadata);
        to.field(7, &self.priority);
        to.field(8, &self.request_requires_network_tether);
        to.field(9, &self.request_type);
        to.field(10, &self.status);
        to.field(11, &self.user);
        to.field(12, &self.uuid);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceCommand);

/// One error that an Apple device reported for an MDM command.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandErrorChain {
    /// Number of the error within its domain.
    pub code: Option<i64>,
    /// Domain of the error, such as `MCMDMErrorDomain`.
    pub domain: Option<String>,
    /// Text of the error in the language of the device.
    pub localized_description: Option<String>,
    /// Text of the error in US English.
    pub us_english_description: Option<String>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceCommandErrorChain {
    const NAME: &'static str = "DeviceCommandErrorChain";
    const FIELDS: rt::FieldTable = &[
        ("code", rt::OPTIONAL),
        ("domain", rt::OPTIONAL),
        ("localized_description", rt::OPTIONAL),
        ("us_english_description", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.code),
            1 => field.read(&mut self.domain),
            2 => field.read(&mut self.localized_description),
            3 => field.read(&mut self.us_english_description),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.code);
        to.field(1, &self.domain);
        to.field(2, &self.localized_description);
        to.field(3, &self.us_english_description);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceCommandErrorChain);

/// The parameters of an MDM command.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandMetadata {
    /// Settings in the command, such as `MDMOptions`.
    pub items: Option<Vec<String>>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceCommandMetadata {
    const NAME: &'static str = "DeviceCommandMetadata";
    const FIELDS: rt::FieldTable = &[("Items", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.items),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.items);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceCommandMetadata);

/// The MDM commands of one device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandPage {
    /// One page of commands.
    pub commands: Option<DeviceCommandResults>,
    /// Identifier (UUID) of the device.
    pub device_id: ids::DeviceId,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceCommandPage {
    const NAME: &'static str = "DeviceCommandPage";
    const FIELDS: rt::FieldTable = &[
        ("commands", rt::REQUIRED),
        ("device_id", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.commands),
            1 => field.read(&mut self.device_id),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.commands);
        to.field(1, &self.device_id);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceCommandPage);

/// One page of MDM commands of a device.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandResults {
    /// Number of records in the whole listing, on all pages.
    pub count: Option<i64>,
    /// URL of the next page; null on the last one.
    pub next: Option<String>,
    /// URL of the page before; null on the first one.
    pub previous: Option<String>,
    /// Commands on this page.
    pub results: Vec<DeviceCommand>,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for DeviceCommandResults {
    const NAME: &'static str = "DeviceCommandResults";
    const FIELDS: rt::FieldTable = &[
        ("count", rt::REQUIRED),
        ("next", rt::REQUIRED | rt::NULLABLE),
        ("previous", rt::REQUIRED | rt::NULLABLE),
        ("results", rt::REQUIRED | rt::NOT_OPTION),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.count),
            1 => field.read(&mut self.next),
            2 => field.read(&mut self.previous),
            3 => field.read(&mut self.results),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.count);
        to.field(1, &self.next);
        to.field(2, &self.previous);
        to.field(3, &self.results);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(DeviceCommandResults);

/// How to erase the device. Each option is for certain platforms.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EraseDeviceBody {
    /// Whether to turn Proximity Setup off at the next start and skip its pane in Setup Assistant. iOS 11 or later, and before iOS 14 not together with other options; `false` by default.
    pub disallow_proximity_setup: Option<bool>,
    /// Six-digit PIN that unlocks the Mac afterwards, for Find My. macOS 10.8 or later; ignored by iPhone, iPad and Apple TV.
    pub pin: Option<rt::Secret>,
    /// Whether an iPhone or iPad keeps the data plan of its eSIM. iOS 11 or later; `true` by default.
    pub preserve_data_plan: Option<bool>,
    /// Makes an iPhone or iPad enroll again by itself after it is erased. iOS or iPadOS 17 or later; ignored elsewhere.
    pub return_to_service: Option<EraseDeviceReturnToService>,
    /// What else to erase on an Android device, comma separated: `WIPE_EXTERNAL_STORAGE` for memory cards, `WIPE_ESIMS` for the eSIMs of a company-owned device.
    pub erase_flags: Option<String>,
    /// How a Windows device is erased: `WIPE` resets it and removes everything, `WIPE_CLOUD` reinstalls it from the cloud, `WIPE_PROTECTED` also cleans the internal drive and cannot be escaped by switching off, but can leave the device unable to start.
    pub erase_mode: Option<EraseMode>,
}

impl rt::Record for EraseDeviceBody {
    const NAME: &'static str = "EraseDeviceBody";
    const FIELDS: rt::FieldTable = &[
        ("DisallowProximitySetup", rt::OPTIONAL),
        ("PIN", rt::OPTIONAL),
        ("PreserveDataPlan", rt::OPTIONAL),
        ("ReturnToService", rt::OPTIONAL),
        ("erase_flags", rt::OPTIONAL),
        ("erase_mode", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.disallow_proximity_setup),
            1 => field.read(&mut self.pin),
            2 => field.read(&mut self.preserve_data_plan),
            3 => field.read(&mut self.return_to_service),
            4 => field.read(&mut self.erase_flags),
            5 => field.read(&mut self.erase_mode),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.disallow_proximity_setup);
        to.field(1, &self.pin);
        to.field(2, &self.preserve_data_plan);
        to.field(3, &self.return_to_service);
        to.field(4, &self.erase_flags);
        to.field(5, &self.erase_mode);
    }
}
rt::record!(EraseDeviceBody);

/// How an iPhone or iPad enrolls again by itself after it is erased.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EraseDeviceReturnToService {
    /// Whether the device enrolls again by itself. Activation Lock must be off for this to work.
    pub enabled: bool,
    /// Identifier of the Wi-Fi profile in scope that the device joins the network with. Required unless it has a wired network; without either, the person at the device has to choose a Wi-Fi network.
    pub profile_id: Option<String>,
}

impl rt::Record for EraseDeviceReturnToService {
    const NAME: &'static str = "EraseDeviceReturnToService";
    const FIELDS: rt::FieldTable = &[
        ("Enabled", rt::REQUIRED | rt::NO_DEFAULT),
        ("ProfileId", rt::BLANKABLE),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enabled),
            1 => field.read(&mut self.profile_id),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enabled);
        to.field(1, &self.profile_id);
    }
}
rt::record!(EraseDeviceReturnToService);

/// How a Windows device is erased.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum EraseMode {
    /// `WIPE`
    Wipe,
    /// `WIPE_CLOUD`
    WipeCloud,
    /// `WIPE_PROTECTED`
    WipeProtected,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for EraseMode {
    const VALUES: &'static [&'static str] = &["WIPE", "WIPE_CLOUD", "WIPE_PROTECTED"];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "WIPE" => Self::Wipe,
            "WIPE_CLOUD" => Self::WipeCloud,
            "WIPE_PROTECTED" => Self::WipeProtected,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Wipe => "WIPE",
            Self::WipeCloud => "WIPE_CLOUD",
            Self::WipeProtected => "WIPE_PROTECTED",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(EraseMode);

/// Texts to show on the lock screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LockDeviceBody {
    /// Message on the lock screen.
    pub message: Option<String>,
    /// Phone number on the lock screen. Among Macs only those with Apple silicon show it.
    pub phone_number: Option<String>,
}

impl rt::Record for LockDeviceBody {
    const NAME: &'static str = "LockDeviceBody";
    const FIELDS: rt::FieldTable = &[
        ("Message", rt::OPTIONAL),
        ("PhoneNumber", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.message),
            1 => field.read(&mut self.phone_number),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.message);
        to.field(1, &self.phone_number);
    }
}
rt::record!(LockDeviceBody);

/// The answer to a lock command.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LockDeviceResponse {
    /// Six-digit PIN that unlocks a locked Mac.
    pub pin: rt::Secret,
    /// Fields that the API sent and the specification does not know.
    pub extra: rt::Extra,
}

impl rt::Record for LockDeviceResponse {
    const NAME: &'static str = "LockDeviceResponse";
    const FIELDS: rt::FieldTable = &[("PIN", rt::REQUIRED | rt::NOT_OPTION)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.pin),
            _ => field.keep(&mut self.extra),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.pin);
        to.extra(&self.extra);
    }
    #[inline]
    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }
    #[inline]
    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(LockDeviceResponse);

/// The server to get the eSIM from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefreshEsimBody {
    /// Address of the carrier's eSIM server (SM-DP+).
    pub e_sim_server_url: Option<String>,
}

impl rt::Record for RefreshEsimBody {
    const NAME: &'static str = "RefreshEsimBody";
    const FIELDS: rt::FieldTable = &[("eSIMServerURL", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.e_sim_server_url),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.e_sim_server_url);
    }
}
rt::record!(RefreshEsimBody);

/// What else happens when the passcode is reset.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
pub enum ResetPasswordFlag {
    /// `DO_NOT_ASK_CREDENTIALS_ON_BOOT`
    DoNotAskCredentialsOnBoot,
    /// `LOCK_NOW`
    LockNow,
    /// `REQUIRE_ENTRY`
    RequireEntry,
    /// A value that the specification does not know.
    Other(String),
}

impl rt::OpenEnum for ResetPasswordFlag {
    const VALUES: &'static [&'static str] = &[
        "DO_NOT_ASK_CREDENTIALS_ON_BOOT",
        "LOCK_NOW",
        "REQUIRE_ENTRY",
    ];
    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "DO_NOT_ASK_CREDENTIALS_ON_BOOT" => Self::DoNotAskCredentialsOnBoot,
            "LOCK_NOW" => Self::LockNow,
            "REQUIRE_ENTRY" => Self::RequireEntry,
            other => Self::Other(other.to_owned()),
        }
    }
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::DoNotAskCredentialsOnBoot => "DO_NOT_ASK_CREDENTIALS_ON_BOOT",
            Self::LockNow => "LOCK_NOW",
            Self::RequireEntry => "REQUIRE_ENTRY",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(ResetPasswordFlag);

/// The new passcode of the work profile.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetWorkProfilePasscodeBody {
    /// New passcode, at least 4 characters and on Android 14 at least 6. Left out, the passcode is removed.
    pub new_password: Option<rt::Secret>,
    /// Flags of the Android Management API's reset command; one of them locks the work profile right after the reset.
    pub reset_password_flags: Option<Vec<ResetPasswordFlag>>,
}

impl rt::Record for ResetWorkProfilePasscodeBody {
    const NAME: &'static str = "ResetWorkProfilePasscodeBody";
    const FIELDS: rt::FieldTable = &[
        ("newPassword", rt::OPTIONAL),
        ("resetPasswordFlags", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.new_password),
            1 => field.read(&mut self.reset_password_flags),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.new_password);
        to.field(1, &self.reset_password_flags);
    }
}
rt::record!(ResetWorkProfilePasscodeBody);

/// How to restart the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestartDeviceBody {
    /// Whether a Mac asks its user to restart instead of doing it at once; the user can ignore it. macOS 11.3 or later; `false` by default.
    pub notify_user: Option<bool>,
    /// Whether a Mac rebuilds its kernel cache while it restarts. macOS 11 or later; `false` by default.
    pub rebuild_kernel_cache: Option<bool>,
}

impl rt::Record for RestartDeviceBody {
    const NAME: &'static str = "RestartDeviceBody";
    const FIELDS: rt::FieldTable = &[
        ("NotifyUser", rt::OPTIONAL),
        ("RebuildKernelCache", rt::OPTIONAL),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.notify_user),
            1 => field.read(&mut self.rebuild_kernel_cache),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.notify_user);
        to.field(1, &self.rebuild_kernel_cache);
    }
}
rt::record!(RestartDeviceBody);

/// Whether to turn data roaming on or off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDataRoamingBody {
    /// `true` turns data roaming on, `false` off.
    pub enabled: Option<bool>,
}

impl rt::Record for SetDataRoamingBody {
    const NAME: &'static str = "SetDataRoamingBody";
    const FIELDS: rt::FieldTable = &[("Enabled", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enabled),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enabled);
    }
}
rt::record!(SetDataRoamingBody);

/// The name to give the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDeviceNameBody {
    /// New name of the device.
    pub device_name: String,
}

impl rt::Record for SetDeviceNameBody {
    const NAME: &'static str = "SetDeviceNameBody";
    const FIELDS: rt::FieldTable = &[("DeviceName", rt::REQUIRED | rt::NO_DEFAULT)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.device_name),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.device_name);
    }
}
rt::record!(SetDeviceNameBody);

/// Whether to turn the personal hotspot on or off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetPersonalHotspotBody {
    /// `true` turns the personal hotspot on, `false` off.
    pub enabled: Option<bool>,
}

impl rt::Record for SetPersonalHotspotBody {
    const NAME: &'static str = "SetPersonalHotspotBody";
    const FIELDS: rt::FieldTable = &[("Enabled", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enabled),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enabled);
    }
}
rt::record!(SetPersonalHotspotBody);

/// Whether to turn Apple Remote Desktop on or off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRemoteDesktopBody {
    /// `true` turns Apple Remote Desktop on, `false` off.
    pub enable_remote_desktop: bool,
}

impl rt::Record for SetRemoteDesktopBody {
    const NAME: &'static str = "SetRemoteDesktopBody";
    const FIELDS: rt::FieldTable = &[
        ("EnableRemoteDesktop", rt::REQUIRED | rt::NO_DEFAULT),
    ];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.enable_remote_desktop),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.enable_remote_desktop);
    }
}
rt::record!(SetRemoteDesktopBody);

/// The account to unlock.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlockAccountBody {
    /// Short name of the account to unlock.
    pub user_name: Option<String>,
}

impl rt::Record for UnlockAccountBody {
    const NAME: &'static str = "UnlockAccountBody";
    const FIELDS: rt::FieldTable = &[("UserName", rt::OPTIONAL)];
    fn read<'de, A: rt::MapAccess<'de>>(
        &mut self,
        field: rt::FieldReader<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.user_name),
            _ => field.skip(),
        }
    }
    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.user_name);
    }
}
rt::record!(UnlockAccountBody);
